import { dateOf, type LocalDate, partsOf } from '../local-date';
import { fixedDay } from './fixed-day';
import type { LawData } from './law-data';
import type { OutageDays } from './outage';
import { computeTerm, type Term } from './term';

/** When a dispute about forming agreements arises, and until when it can be put to the minister. */
export interface FormationWindow {
	/** Six months after the bid: without agreements the dispute has then arisen (Ww 44(3)). */
	arises: Term;
	/** Four weeks from when it arose: how the law reads. */
	strict: Term;
	/** Up to which day the ministry takes it in practice; null where that day comes before it arose. */
	practice: Term | null;
}

/**
 * The window in which a formation dispute can be put to the minister, in both readings: they can
 * differ, and which one counts is for a person to say. An outage of the portal at the end of it gives
 * whoever wanted to file more time, whether or not a request was there already.
 */
export function formationWindow(
	bidDate: LocalDate,
	law: LawData,
	outages: readonly OutageDays[],
): FormationWindow {
	const arises = computeTerm('formation-arises', bidDate, {}, law);
	const strict = computeTerm('formation-window', arises.due, { outages }, law);
	const { month, day } = law.formationPractice;
	const practiceDay = dateOf(partsOf(bidDate).year + 1, month, day);
	const { article } = law.terms['formation-window'];
	const practice =
		practiceDay < arises.due
			? null
			: fixedDay('formation-window', practiceDay, { article, outages }, law);
	return { arises, strict, practice };
}

/** The end of the window in the reading that gives most time. */
export function lastOf({ strict, practice }: FormationWindow): Term {
	return practice && practice.due > strict.due ? practice : strict;
}
