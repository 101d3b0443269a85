import { addDays, addMonths, daysBetween, type LocalDate, partsOf } from '../local-date';
import type { LawData, TermLength } from './law-data';
import { explainNotMoved, moved, withTwoWorkingDays } from './move-end';
import { type OutageDays, pastOutages } from './outage';
import { apart, type Suspension } from './suspension';
import type { TermKey } from './term-keys';
import type { NotMovedBecause, TermStep } from './term-step';

/** A number of weeks added before the running term ended (Ww 44(5)). */
export interface Extension {
	weeks: number;
	grantedOn: LocalDate;
}

/** A date with the way to it. */
export interface Term {
	key: TermKey;
	start: LocalDate;
	due: LocalDate;
	/** Whether the rule is sure, or its length or start is still to be confirmed. */
	confirmed: boolean;
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
	/** Outages of the portal that were recorded for whoever had to act within this term. */
	outages?: readonly OutageDays[];
}

/**
 * The last day of a term with the steps that lead to it. Throws `HolidaysUnknown` past the years whose
 * decreed holidays are known.
 *
 * The day after the event is the first day. Extensions and days of standing still are added to the
 * end as it was counted, and only the outcome moves: to the next working day where it is a Saturday,
 * Sunday or holiday (Atw 1), and until two working days lie in it (Atw 2). Where the running term had
 * moved before it was extended, this is the earlier of two readings, so that a ruling is never late.
 *
 * Whether a term moves goes by the length that its law describes: twelve weeks do, and so does each
 * extension of four, also when together they are longer; more than 90 days, twelve weeks or three
 * months don't (Atw 4).
 */
export function computeTerm(
	key: TermKey,
	start: LocalDate,
	options: TermOptions,
	law: LawData,
): Term {
	requireKnown(start, law);
	const rule = law.terms[key];
	const length = options.length ?? rule.length;
	const steps: TermStep[] = [{ step: 'start', on: start, firstDay: addDays(start, 1) }];
	let end = add(start, length);
	steps.push({ step: 'length', length, article: rule.article, end });
	for (const { weeks } of options.extensions ?? []) {
		end = addDays(end, weeks * 7);
		steps.push({ step: 'extended', weeks, article: law.terms.extension.article, end });
	}
	const why: NotMovedBecause | null = tooLong(length) ? 'too-long' : rule.moves ? null : 'rule';
	const still = apart(options.suspensions ?? [], start);
	for (const { from, until, ground, article } of still) {
		const hasCounted = from >= end;
		// A term whose last day moves runs on until that day, so before it it can still stand still.
		if (hasCounted && (why || from >= moved(end, [], law))) break;
		requireKnown(until, law);
		const days = daysBetween(from, until);
		if (hasCounted) {
			// What is left of it then is the first working day on which it runs again.
			moved(end, steps, law);
			end = addDays(until, 1);
		} else end = addDays(end, days);
		steps.push({ step: 'suspended', from: addDays(from, 1), until, days, ground, article, end });
	}
	if (why) explainNotMoved(end, why, rule.article, steps, law);
	else {
		end = moved(end, steps, law);
		if (threeDays(length)) end = withTwoWorkingDays(start, end, still, steps, law);
	}
	end = pastOutages(end, options.outages ?? [], steps, law);
	requireKnown(end, law);
	steps.push({ step: 'ends', on: end });
	return { key, start, due: end, confirmed: rule.confirmed, steps };
}

/** Refuses a day past the years whose decreed holidays are known, since it could move unforeseen. */
export function requireKnown(day: LocalDate, law: LawData): void {
	const { year } = partsOf(day);
	if (year > law.holidaysKnownThrough) throw new HolidaysUnknown(year);
}

function add(start: LocalDate, length: TermLength): LocalDate {
	if ('days' in length) return addDays(start, length.days);
	if ('weeks' in length) return addDays(start, length.weeks * 7);
	return addMonths(start, length.months);
}

/** Atw 4(a): terms described in more than 90 days, twelve weeks or three months stand outside that act. */
function tooLong(length: TermLength): boolean {
	if ('days' in length) return length.days > 90;
	if ('weeks' in length) return length.weeks > 12;
	return length.months > 3;
}

/** Whether a term is one of at least three days, in which two working days have to lie (Atw 2). */
function threeDays(length: TermLength): boolean {
	return !('days' in length) || length.days >= 3;
}
