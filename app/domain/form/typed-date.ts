import { type LocalDate, parseLocalDate } from '../local-date';

/**
 * The calendar day that a form's text names: `2027-01-29` as a picker posts it, or as people type it
 * where the browser has none: `29-01-2027`, `29/1/2027`, `29.1.2027`. Null where there is no such day.
 */
export function typedDate(text: string): LocalDate | null {
	const typed = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text.replaceAll(' ', ''));
	if (!typed) return parseLocalDate(text);
	const [, day = '', , month = '', year] = typed;
	return parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
