import { addDays, addMonths, daysBetween, type LocalDate, partsOf, weekday } from '../local-date';
import { type HolidayKey, holidayOn, isWorkingDay } from './holidays';
import type { LawData, TermKey, TermLength } from './law-data';

/** A time in which the term stands still: from the day after `from` up to and including `until`. */
export interface Suspension {
	from: LocalDate;
	until: LocalDate;
	ground: 'cure' | 'stay';
	article: string;
}

/** A number of weeks added before the running term ended (Ww 44(5)). */
export interface Extension {
	weeks: number;
	grantedOn: LocalDate;
}

export type MoveReason = 'saturday' | 'sunday' | HolidayKey;

/** One step from a term's start to its date; together they explain it. */
export type TermStep =
	| { step: 'start'; on: LocalDate; firstDay: LocalDate }
	| { step: 'length'; length: TermLength; article: string; end: LocalDate }
	| {
			step: 'suspended';
			from: LocalDate;
			until: LocalDate;
			days: number;
			ground: 'cure' | 'stay';
			article: string;
			end: LocalDate;
	  }
	| { step: 'extended'; weeks: number; article: string; end: LocalDate }
	| { step: 'moved'; from: LocalDate; because: MoveReason; article: string; end: LocalDate }
	| { step: 'short'; workingDays: number; article: string; end: LocalDate }
	| { step: 'not-moved'; because: MoveReason; article: string }
	| { step: 'ends'; on: LocalDate };

/** A date with the way to it. */
export interface Term {
	key: TermKey;
	start: LocalDate;
	due: LocalDate;
	steps: TermStep[];
}

/** A term would end in a year whose decreed holidays are not known yet. */
export class HolidaysUnknown extends RangeError {
	override name = 'HolidaysUnknown';
	constructor(readonly year: number) {
		super(`The decreed holidays of ${year} are not known: add them to the law data first`);
	}
}

/** What makes a term longer or other than its rule says. */
export interface TermOptions {
	length?: TermLength;
	suspensions?: readonly Suspension[];
	extensions?: readonly Extension[];
}

/**
 * The last day of a term with the steps that lead to it. The day after the event is the first day; an
 * end on a Saturday, Sunday or holiday moves to the next working day (Atw 1), unless the rule says
 * that it doesn't. Throws `HolidaysUnknown` past the years whose decreed holidays are known.
 */
export function computeTerm(
	key: TermKey,
	start: LocalDate,
	options: TermOptions,
	law: LawData,
): Term {
	const rule = law.terms[key];
	const length = options.length ?? rule.length;
	const steps: TermStep[] = [{ step: 'start', on: start, firstDay: addDays(start, 1) }];
	let end = add(start, length);
	steps.push({ step: 'length', length, article: rule.article, end });
	for (const { weeks } of options.extensions ?? []) {
		end = addDays(end, weeks * 7);
		steps.push({ step: 'extended', weeks, article: law.terms.extension.article, end });
	}
	for (const { from, until, ground, article } of apart(options.suspensions ?? [])) {
		const days = daysBetween(from, until);
		if (days <= 0 || from >= end) continue;
		end = addDays(end, days);
		steps.push({ step: 'suspended', from: addDays(from, 1), until, days, ground, article, end });
	}
	if (rule.moves) end = moved(end, shortTerm(length) ? start : null, steps, law);
	else {
		const because = whyNoWorkingDay(end, law);
		if (because) steps.push({ step: 'not-moved', because, article: 'Atw 2' });
	}
	if (partsOf(end).year > law.holidaysKnownThrough) throw new HolidaysUnknown(partsOf(end).year);
	steps.push({ step: 'ends', on: end });
	return { key, start, due: end, steps };
}

function add(start: LocalDate, length: TermLength): LocalDate {
	if ('days' in length) return addDays(start, length.days);
	if ('weeks' in length) return addDays(start, length.weeks * 7);
	return addMonths(start, length.months);
}

/** A term of at least three days has at least two working days in it (Atw 2). */
function shortTerm(length: TermLength): boolean {
	return 'days' in length && length.days >= 3 && length.days < 14;
}

function moved(
	raw: LocalDate,
	start: LocalDate | null,
	steps: TermStep[],
	law: LawData,
): LocalDate {
	let end = raw;
	for (let because = whyNoWorkingDay(end, law); because; because = whyNoWorkingDay(end, law)) {
		const from = end;
		end = addDays(end, 1);
		const article = because === 'decreed' ? 'Atw 1, 3(3)' : 'Atw 1';
		steps.push({ step: 'moved', from, because, article, end });
	}
	while (start && workingDays(start, end, law) < 2) {
		do end = addDays(end, 1);
		while (!isWorkingDay(end, law));
		steps.push({ step: 'short', workingDays: 2, article: 'Atw 2', end });
	}
	return end;
}

function workingDays(start: LocalDate, end: LocalDate, law: LawData): number {
	let count = 0;
	for (let day = addDays(start, 1); day <= end; day = addDays(day, 1)) {
		if (isWorkingDay(day, law)) count += 1;
	}
	return count;
}

function whyNoWorkingDay(date: LocalDate, law: LawData): MoveReason | null {
	const holiday = holidayOn(date, law);
	if (holiday) return holiday.key;
	const day = weekday(date);
	return day === 6 ? 'saturday' : day === 0 ? 'sunday' : null;
}

/** The suspensions in order, without the days that they share: a day stands still only once. */
function apart(suspensions: readonly Suspension[]): Suspension[] {
	const sorted = [...suspensions].sort((a, b) => (a.from < b.from ? -1 : 1));
	let reached: LocalDate | null = null;
	return sorted.flatMap((suspension) => {
		const from: LocalDate = reached && reached > suspension.from ? reached : suspension.from;
		if (suspension.until <= from) return [];
		reached = suspension.until;
		return [{ ...suspension, from }];
	});
}
