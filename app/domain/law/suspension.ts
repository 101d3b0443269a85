import { compareDates, type LocalDate } from '../local-date';

/** A time in which the term stands still: from the day after `from` up to and including `until`. */
export interface Suspension {
	from: LocalDate;
	until: LocalDate;
	ground: 'cure' | 'stay';
	article: string;
}

/**
 * The suspensions in order, without the days that they share or that lie before the term: a day stands
 * still only once.
 */
export function apart(suspensions: readonly Suspension[], start: LocalDate): Suspension[] {
	let reached = start;
	return [...suspensions]
		.sort((a, b) => compareDates(a.from, b.from) || compareDates(a.until, b.until))
		.flatMap((suspension) => {
			const from = compareDates(suspension.from, reached) < 0 ? reached : suspension.from;
			if (suspension.until <= from) return [];
			reached = suspension.until;
			return [{ ...suspension, from }];
		});
}

/** Whether the term stands still on this day. */
export function standsStill(date: LocalDate, suspensions: readonly Suspension[]): boolean {
	return suspensions.some(({ from, until }) => from < date && date <= until);
}
