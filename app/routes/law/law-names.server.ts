import type { Language } from '~/domain/language';
import { documentKeys } from '~/domain/law/console/document-keys';
import type { FlatLaw } from '~/domain/law/console/flat-law';
import { lawPathText } from '~/i18n/law/law-value';
import { kindTexts } from '~/i18n/names/kinds';
import { documentName } from '~/i18n/names/request-documents';
import { termWords } from '~/i18n/terms/term-words';
import type { LawNames } from './law-fields';

/** What the groups of fields are called, in the reader's language. */
export function lawNames(language: Language): LawNames {
	return {
		terms: termWords[language].term,
		documents: Object.fromEntries(
			documentKeys.map((key) => [key, documentName(key, language)]),
		) as LawNames['documents'],
		kinds: kindTexts[language].kind,
	};
}

/** What each field is called where the summary of errors speaks of it, but for the rows of days. */
export function lawLabels(flat: FlatLaw, language: Language): Record<string, string> {
	const paths = Object.keys(flat).filter((path) => !path.startsWith('holidays.'));
	return Object.fromEntries(paths.map((path) => [path, lawPathText(path, language)]));
}
