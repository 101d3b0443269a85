import { isLanguage, type Language } from '~/domain/language';
import { cookieValue, type OwnCookie, ownCookie } from './cookie';
import { tokenHash } from './token';

/** The cookie by which a browser is known as signed in. */
export function sessionCookie(publicUrl: string): OwnCookie {
	return ownCookie('sessie', publicUrl);
}

/** The hash of the session that a request's Cookie header names; null without one. */
export function sessionHashOf(
	cookieHeader: string | null | undefined,
	publicUrl: string,
): string | null {
	const token = sessionCookie(publicUrl).read(cookieHeader);
	return token && tokenHash(token);
}

/** The language that a visitor chose; Dutch for whoever did not. */
export function visitorLanguageOf(cookieHeader: string | null | undefined): Language {
	return chosenLanguageOf(cookieHeader) ?? 'nl';
}

/** The language that a visitor chose; null for whoever did not. */
export function chosenLanguageOf(cookieHeader: string | null | undefined): Language | null {
	const chosen = cookieValue(cookieHeader, 'taal');
	return isLanguage(chosen) ? chosen : null;
}
