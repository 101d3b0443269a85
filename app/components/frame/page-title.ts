import { isLanguage, type Language } from '~/domain/language';
import { commonTexts } from '~/i18n/common';

/**
 * What a route's `meta` answers: the page's own title in the reader's language, with the portal's
 * name behind it. ‘Fout: ’ before it, after a refused form, is no concern of the page.
 */
export function pageTitle(
	matches: readonly ({ id: string; data?: unknown } | undefined)[],
	title: (language: Language) => string,
): { title: string }[] {
	const language = readerLanguage(matches);
	return [{ title: `${title(language)} – ${commonTexts[language].portalShort}` }];
}

/** The language in which the root's loader said that the page is read. */
function readerLanguage(
	matches: readonly ({ id: string; data?: unknown } | undefined)[],
): Language {
	const data = matches.find((match) => match?.id === 'root')?.data;
	const language = typeof data === 'object' && data !== null ? Reflect.get(data, 'language') : null;
	return isLanguage(language) ? language : 'nl';
}
