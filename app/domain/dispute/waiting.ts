import type { MinistryRole } from '../actor';
import type { LawData } from '../law/law-data';
import { computeTerm } from '../law/term';
import { addDays, type LocalDate, localDateOf } from '../local-date';
import type { CaseFile } from './chambers';
import { rulingTerm, viewsTerm } from './clock';
import type { Dispute } from './dispute';
import type { TaskKey } from './notice';
import { activeApplicants, isClosed } from './role';

/**
 * The law says that a request goes to the committee at once (Rtiv 19a(4)); within a week is how the
 * start page orders that work, no term of law.
 */
const checkWithinDays = 7;

/** Someone who has to act, and by when; what the start pages list. */
export interface Waiting {
	waitsFor: { role: MinistryRole } | { partyId: string };
	task: TaskKey;
	due: LocalDate;
}

/** Who has to act in this dispute, by when; empty once it is closed. */
export function waitingIn({ dispute, chambers }: CaseFile, law: LawData): Waiting[] {
	if (isClosed(dispute)) return [];
	const ruling = rulingTerm(dispute, law).due;
	return [
		...waitingForParties(dispute, law),
		...waitingForMinistry({ dispute, chambers }, ruling, law),
		...dispute.informationRequests
			.filter((request) => !request.answer)
			.map((request) => ({
				waitsFor: { partyId: request.partyId },
				task: 'provide-information' as const,
				due: request.due,
			})),
	];
}

function waitingForParties(dispute: Dispute, law: LawData): Waiting[] {
	const views = viewsTerm(dispute, law).due;
	const waiting: Waiting[] = dispute.parties
		.filter((party) => party.side === 'respondent')
		.filter((party) => !dispute.views.some(({ partyId }) => partyId === party.id))
		.map((party) => ({ waitsFor: { partyId: party.id }, task: 'submit-views', due: views }));
	const cure = dispute.cures.find((asked) => !asked.answeredAt);
	if (!cure || dispute.state !== 'cure-requested') return waiting;
	return [
		...waiting,
		...activeApplicants(dispute).map((party) => ({
			waitsFor: { partyId: party.id },
			task: 'cure' as const,
			due: cure.due,
		})),
	];
}

function waitingForMinistry(
	{ dispute, chambers }: CaseFile,
	ruling: LocalDate,
	law: LawData,
): Waiting[] {
	const caseworker = { role: 'caseworker' as const };
	const stay: Waiting[] =
		dispute.stayConsents.length > 0
			? [{ waitsFor: caseworker, task: 'decide-stay', due: decideStayBy(dispute, ruling) }]
			: [];
	switch (dispute.state) {
		case 'filed':
			return [
				...stay,
				{
					waitsFor: caseworker,
					task: 'check-completeness',
					due: addDays(arrivedOn(dispute), checkWithinDays),
				},
			];
		case 'cure-requested':
			return [
				{
					waitsFor: caseworker,
					task: 'decide-after-cure',
					due: decideAfterCureBy(dispute, law) ?? ruling,
				},
			];
		case 'under-review': {
			const due = chambers.adviceDue ?? ruling;
			const advice: Waiting = { waitsFor: { role: 'committee-chair' }, task: 'give-advice', due };
			return [...stay, advice];
		}
		case 'advised':
			return [...stay, { waitsFor: caseworker, task: 'draft-ruling', due: ruling }];
		case 'awaiting-signature':
			return [...stay, { waitsFor: { role: 'signatory' }, task: 'sign-ruling', due: ruling }];
		default:
			return [];
	}
}

/** The day on which the request last came in: when it was filed, or completed. */
function arrivedOn({ filedAt, cures }: Dispute): LocalDate {
	return localDateOf(new Date(cures.at(-1)?.answeredAt ?? filedAt));
}

/** A consent that has run out can't be granted any more, so that the first of them sets the day. */
function decideStayBy({ stayConsents }: Dispute, ruling: LocalDate): LocalDate {
	const [first = ruling] = [ruling, ...stayConsents.map(({ until }) => until)].sort();
	return first;
}

/** The last day to decline after the cure term passed unused (Awb 4:5(4)). */
function decideAfterCureBy({ cures }: Dispute, law: LawData): LocalDate | null {
	const cure = cures.at(-1);
	return cure ? computeTerm('decline-after-cure', cure.due, {}, law).due : null;
}
