import { isLanguage, type Language } from '~/domain/language';

/** The language in the address, for whoever keeps no cookie of ours: another site, a calendar. */
export function languageAsked(request: Request, otherwise: Language): Language {
	const asked = new URL(request.url).searchParams.get('language');
	return isLanguage(asked) ? asked : otherwise;
}
