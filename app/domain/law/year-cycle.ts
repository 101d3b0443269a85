import { addMonths, dateOf, type LocalDate } from '../local-date';
import { formationWindow, lastOf } from './formation-window';
import { ifKnown } from './if-known';
import type { LawData } from './law-data';
import { type OutageDays, outagesIn } from './outage';

const cycleKeys = [
	'consultation',
	'bid',
	'accounts',
	'agreements',
	'dispute-arises',
	'window-ends',
] as const;
export type CycleKey = (typeof cycleKeys)[number];

/** A day in the yearly cycle of performance agreements. */
export interface CycleDay {
	key: CycleKey;
	/** The day that the law names. */
	on: LocalDate;
	/** Whether it has to be done by that day, or before it, or comes about on it. */
	how: 'by' | 'before' | 'on';
	article: string;
	/** The outages of the portal that made it a later day. */
	because?: OutageDays[];
}

/**
 * The days of one year's cycle, from the consultation to the end of the window for disputes about it
 * in the year after. They hold for a bid on 1 July; other dates can be agreed on. The window is left
 * out where the holidays of its year are not known yet.
 */
export function yearCycle(year: number, law: LawData, outages: readonly OutageDays[]): CycleDay[] {
	const bid = dateOf(year, 7, 1);
	const days: CycleDay[] = [
		{ key: 'consultation', on: dateOf(year, 4, 1), how: 'by', article: 'Ww 44(1)' },
		{ key: 'accounts', on: bid, how: 'before', article: 'Ww 38' },
		{ key: 'bid', on: bid, how: 'by', article: 'Ww 44(2)' },
		{ key: 'agreements', on: dateOf(year, 12, 15), how: 'before', article: 'Ww 44a(1)' },
		{ key: 'dispute-arises', on: addMonths(bid, 6), how: 'on', article: 'Ww 44(3)' },
	];
	const last = ifKnown(() => lastOf(formationWindow(bid, law, outages)));
	if (!last) return days;
	const because = outagesIn(last.steps);
	return [...days, { key: 'window-ends', on: last.due, how: 'by', article: 'Ww 44(3)', because }];
}
