import type { Refusal } from '~/domain/dispute/step';
import type { Language } from '~/domain/language';
import { parseLocalDate } from '~/domain/local-date';
import { formatDate } from '~/i18n/format/format-date';
import { groundText, refusalTexts } from './refusals';

/** Why a rule of law says no and its article, in the reader's language with its dates written out. */
export function sayRefusal({ key, article, params = {} }: Refusal, language: Language): string {
	const written = Object.entries(params).map(([name, value]) => {
		const date = parseLocalDate(value);
		return [name, date ? formatDate(date, language) : value];
	});
	const why = refusalTexts[language][key](Object.fromEntries(written));
	return `${why} ${groundText[language](article)}`;
}
