import type { Language } from '~/domain/language';

const yearInSeconds = 365 * 24 * 3600;

/** The Set-Cookie header by which a browser keeps the language that was chosen, for a year. */
export function languageCookie(language: Language, publicUrl: string): string {
	const secure = publicUrl.startsWith('https:') ? '; Secure' : '';
	return `taal=${language}; Max-Age=${yearInSeconds}; Path=/; HttpOnly; SameSite=Lax${secure}`;
}
