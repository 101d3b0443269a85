import { type OwnCookie, ownCookie } from '../cookie';

/** The cookie that binds a code to the browser that asked for it. */
export function attemptCookie(publicUrl: string): OwnCookie {
	return ownCookie('inlogpoging', publicUrl);
}
