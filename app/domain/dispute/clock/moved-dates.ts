import type { LawData } from '../../law/law-data';
import type { LocalDate } from '../../local-date';
import type { Cure, Dispute, InformationRequest } from '../dispute';
import { confirmingTerm } from '../roles/unconfirmed-applicants';
import { rulingTerm, viewsTerm } from './clock';

/** The terms of a dispute whose dates can move by a change of the law or an outage. */
const movableTerms = ['ruling', 'views', 'cure', 'confirming', 'information'] as const;
export type MovableTerm = (typeof movableTerms)[number];

/** One date of a dispute that is another one after the change. */
export interface MovedDate {
	term: MovableTerm;
	/** The party that it is for, where it is one party's; null where it is for more of them. */
	partyId: string | null;
	/** Null where the law as it was could not tell it. */
	from: LocalDate | null;
	/** Null where the law as it is now can't tell it yet. */
	to: LocalDate | null;
}

/**
 * The dates that run in `before` and are others in `after`, each computed by the term engine under its
 * own law.
 */
export function movedDates(
	before: { dispute: Dispute; law: LawData },
	after: { dispute: Dispute; law: LawData },
): MovedDate[] {
	const dates: (Omit<MovedDate, 'to'> & { to: LocalDate | null | undefined })[] = [
		{
			term: 'ruling',
			partyId: null,
			from: rulingTerm(before.dispute, before.law).due,
			to: rulingTerm(after.dispute, after.law).due,
		},
	];
	if (viewsRun(before.dispute)) {
		dates.push({
			term: 'views',
			partyId: null,
			from: viewsTerm(before.dispute, before.law).due,
			to: viewsTerm(after.dispute, after.law).due,
		});
	}
	const cure = openCure(before.dispute);
	if (cure) {
		const to = after.dispute.cures.find(({ id }) => id === cure.id)?.due;
		dates.push({ term: 'cure', partyId: null, from: cure.due, to });
	}
	const confirming = confirmingTerm(before.dispute, before.law);
	if (confirming) {
		const to = confirmingTerm(after.dispute, after.law)?.due;
		dates.push({ term: 'confirming', partyId: null, from: confirming.due, to });
	}
	for (const { id, partyId, due } of before.dispute.informationRequests.filter(informationRuns)) {
		const to = after.dispute.informationRequests.find((request) => request.id === id)?.due;
		dates.push({ term: 'information', partyId, from: due, to });
	}
	return dates.flatMap(({ to, ...date }) =>
		to !== undefined && to !== date.from ? { ...date, to } : [],
	);
}

/** Whether a respondent still owes its views, or gave them after the term. */
export function viewsRun({ parties, views }: Dispute): boolean {
	return parties.some(
		({ id, side }) =>
			side === 'respondent' && !views.some(({ partyId, late }) => partyId === id && !late),
	);
}

/** The invitation to mend the request that has no answer yet, whether or not its term has passed. */
export function openCure({ state, cures }: Dispute): Cure | null {
	if (state !== 'cure-requested') return null;
	return cures.find(({ answeredAt }) => !answeredAt) ?? null;
}

/** Whether the information is still owed, or came after the term. */
export function informationRuns({ answer }: InformationRequest): boolean {
	return !answer || answer.late;
}
