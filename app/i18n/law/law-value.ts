import type { Language } from '~/domain/language';
import type { LawChange } from '~/domain/law/console/flat-law';
import { parseLocalDate } from '~/domain/local-date';
import { formatDate } from '~/i18n/format/format-date';
import { kindTexts } from '~/i18n/names/kinds';
import { documentName } from '~/i18n/names/request-documents';
import { termWords } from '~/i18n/terms/term-words';
import { lawDataTexts } from './data';

/** What a value of the law's data is called, by its path: ‘Termijn voor zienswijzen: aantal’. */
export function lawPathText(path: string, language: Language): string {
	const texts = lawDataTexts[language];
	const fields: Record<string, string> = texts.fields;
	if (fields[path]) return fields[path];
	const parts: Record<string, string> = texts.parts;
	const [group, first = '', second = '', third = ''] = path.split('.');
	const terms: Record<string, string> = termWords[language].term;
	switch (group) {
		case 'terms':
			return `${terms[first]}: ${parts[second]?.toLowerCase()}`;
		case 'holidays': {
			const date = parseLocalDate(first);
			return `${date ? formatDate(date, language) : first}: ${parts[second]?.toLowerCase()}`;
		}
		default: {
			const kinds: Record<string, string> = kindTexts[language].kind;
			return `${kinds[first]}, ${documentName(second, language)}: ${parts[third]?.toLowerCase()}`;
		}
	}
}

const boxes = /(\.moves|\.confirmed|\.asked|^performanceConfirmed)$/;

/** A value of the law's data in words; what is not there is said too. */
export function lawValueText(path: string, value: LawChange['from'], language: Language): string {
	const texts = lawDataTexts[language];
	if (value === null) return texts.none;
	if (boxes.test(path)) return value === 'yes' ? texts.yes : texts.no;
	if (value === '') return texts.none;
	const units: Record<string, string> = texts.units;
	if (path.endsWith('.unit')) return units[value] ?? value;
	const date = parseLocalDate(value);
	return date ? formatDate(date, language) : value;
}
