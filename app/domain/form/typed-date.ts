import { type LocalDate, parseLocalDate } from '../local-date';

/** Why a text is no calendar day: it names no year of four digits, no day that exists, or no date. */
export type DateTrouble = 'date-without-year' | 'date-invalid' | 'date-unreadable';

/**
 * The calendar day that a form's text names, as people write it: `29-01-2027`, `29/1/2027`,
 * `29 1 2027`, `29 januari 2027`, or as programs do: `2027-01-29`. Otherwise what is wrong with it.
 */
export function readDate(text: string): { date: LocalDate } | { trouble: DateTrouble } {
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
	if (iso) return existing(iso[1], iso[2], iso[3]);
	const typed =
		/^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d*))?$/.exec(text.replaceAll(' ', '')) ??
		/^(\d{1,2})( +)(\d{1,2})(?: +(\d*))?$/.exec(text);
	if (typed) return existing(typed[4], typed[3], typed[1]);
	const named = /^(\d{1,2}) *([a-z]+)\.?(?: *(\d*))?$/i.exec(text);
	const month = named ? monthOf(named[2] ?? '') : 0;
	if (named && month > 0) return existing(named[3], String(month), named[1]);
	return { trouble: 'date-unreadable' };
}

/** The same for whoever only asks whether there is such a day; null where there is none. */
export function typedDate(text: string): LocalDate | null {
	const read = readDate(text);
	return 'date' in read ? read.date : null;
}

function existing(year = '', month = '', day = ''): ReturnType<typeof readDate> {
	if (year.length < 4) return { trouble: 'date-without-year' };
	const date = parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
	return date ? { date } : { trouble: 'date-invalid' };
}

const months = [
	['januari', 'january'],
	['februari', 'february'],
	['maart', 'march', 'mrt'],
	['april'],
	['mei', 'may'],
	['juni', 'june'],
	['juli', 'july'],
	['augustus', 'august'],
	['september', 'sept'],
	['oktober', 'october'],
	['november'],
	['december'],
];

/** Its number, 1 to 12, by its Dutch or English name or the first three letters of it; else 0. */
function monthOf(word: string): number {
	const asked = word.toLowerCase();
	const isMeant = (name: string) => name === asked || name.slice(0, 3) === asked;
	return months.findIndex((names) => names.some(isMeant)) + 1;
}
