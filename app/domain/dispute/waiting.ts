import type { MinistryRole } from '../actor';
import type { LawData } from '../law/law-data';
import type { OpenTerm } from '../law/open-term';
import type { Term } from '../law/term';
import { addDays, type LocalDate, localDateOf } from '../local-date';
import type { CaseFile, Chambers } from './chambers';
import { rulingTerm, viewsTerm } from './clock/clock';
import { cureReason } from './clock/cure-reason';
import { declineTerm } from './clock/decline-term';
import { type DueReason, dueOf } from './clock/due-reason';
import { informationReason } from './clock/information-reason';
import { firstConsentOfAll } from './clock/stay-consents';
import { unconfirmedReason } from './clock/unconfirmed-reason';
import type { Dispute } from './dispute';
import type { TaskKey } from './notices/notice';
import { activeApplicants, isClosed } from './roles/role';
import { confirmingReason, unconfirmedApplicants } from './roles/unconfirmed-applicants';
import { sentBack } from './ruling/sent-back';

/**
 * The law says that a request goes to the committee at once (Rtiv 19a(4)); within a week is how the
 * start page orders that work, no term of law.
 */
const checkWithinDays = 7;

/** Someone who has to act, and by when; what the start pages list. */
export interface Waiting {
	waitsFor: { role: MinistryRole } | { partyId: string };
	task: TaskKey;
	/** Null while the holidays are not known that decide on it. */
	due: LocalDate | null;
	/** Why it is that day. */
	because: DueReason;
	/** The last day on which it can be done at all, where it is not waited for after that. */
	until?: LocalDate;
}

/** Who has to act in this dispute, by when; empty once it is closed. */
export function waitingIn({ dispute, chambers }: CaseFile, law: LawData): Waiting[] {
	if (isClosed(dispute)) return [];
	return [
		...waitingForParties(dispute, law),
		...waitingForMinistry({ dispute, chambers }, rulingTerm(dispute, law), law),
		...waitingToReach(dispute),
		...waitingToConfirm(dispute, law),
		...dispute.informationRequests
			.filter((request) => !request.answer)
			.map((request) =>
				waits({ partyId: request.partyId }, 'provide-information', informationReason(request)),
			),
	];
}

function waits(waitsFor: Waiting['waitsFor'], task: TaskKey, because: DueReason): Waiting {
	return { waitsFor, task, due: dueOf(because), because };
}

function waitingForParties(dispute: Dispute, law: LawData): Waiting[] {
	const views: DueReason = { why: 'term', term: viewsTerm(dispute, law) };
	const waiting = dispute.parties
		.filter((party) => party.side === 'respondent')
		.filter((party) => !dispute.views.some(({ partyId }) => partyId === party.id))
		.map((party) => waits({ partyId: party.id }, 'submit-views', views));
	const cure = dispute.cures.find((asked) => !asked.answeredAt);
	if (!cure || dispute.state !== 'cure-requested') return waiting;
	const because = cureReason(dispute, cure, law);
	return [
		...waiting,
		...activeApplicants(dispute).map((party) => waits({ partyId: party.id }, 'cure', because)),
	];
}

function waitingForMinistry(
	{ dispute, chambers }: CaseFile,
	ruling: Term | OpenTerm,
	law: LawData,
): Waiting[] {
	const caseworker = { role: 'caseworker' as const };
	const beforeRuling: DueReason = { why: 'term', term: ruling };
	const cameBack = sentBack(chambers) !== null;
	const stay = waitingForStay(dispute, ruling);
	switch (dispute.state) {
		case 'filed':
			return [...stay, waits(caseworker, 'check-completeness', checkBy(dispute))];
		case 'cure-requested': {
			const because = decideAfterCureBy(dispute, law) ?? beforeRuling;
			return [...stay, waits(caseworker, 'decide-after-cure', because)];
		}
		case 'under-review':
			return [
				...stay,
				waits({ role: 'committee-chair' }, 'give-advice', adviseBy(chambers, ruling)),
				// Late advice does not stop the ruling (Awb 3:6): somebody keeps an eye on its term.
				waits(caseworker, cameBack ? 'redraft-ruling' : 'watch-term', beforeRuling),
			];
		case 'advised':
			return [
				...stay,
				waits(caseworker, cameBack ? 'redraft-ruling' : 'draft-ruling', beforeRuling),
			];
		case 'awaiting-signature':
			return [...stay, waits({ role: 'signatory' }, 'sign-ruling', beforeRuling)];
		default:
			return [];
	}
}

/** One task for a dispute, however many parties have not come in: each of them is named in the why. */
function waitingToReach(dispute: Dispute): Waiting[] {
	const because = unconfirmedReason(dispute);
	return because ? [waits({ role: 'caseworker' }, 'reach-party', because)] : [];
}

/** While nobody stands behind the request: those who can, and the caseworker who sees to it. */
function waitingToConfirm(dispute: Dispute, law: LawData): Waiting[] {
	const because = confirmingReason(dispute, law);
	if (!because) return [];
	return [
		...unconfirmedApplicants(dispute).map(({ id }) =>
			waits({ partyId: id }, 'confirm-applicant', because),
		),
		waits({ role: 'caseworker' }, 'decide-unconfirmed', because),
	];
}

/** Within so many days after the request last came in: when it was filed, or completed. */
function checkBy({ filedAt, cures }: Dispute): DueReason {
	const completedAt = cures.at(-1)?.answeredAt;
	const arrivedOn = localDateOf(new Date(completedAt ?? filedAt));
	return {
		why: 'after-arrival',
		arrivedOn,
		completed: Boolean(completedAt),
		days: checkWithinDays,
		due: addDays(arrivedOn, checkWithinDays),
	};
}

/** Where the term for the ruling came to end before the day for the advice, its last day counts. */
function adviseBy({ adviceDue }: Chambers, ruling: Term | OpenTerm): DueReason {
	if (!adviceDue) return { why: 'before-ruling', what: 'advice', term: ruling };
	if (!ruling.due || adviceDue < ruling.due) return { why: 'advice', due: adviceDue };
	return { why: 'before-ruling', what: 'advice-set-later', term: ruling };
}

/**
 * Once all applicants who go on have consented there is something to decide, until the first of them
 * can't be granted any more: a stay lasts until a day after the one on which it begins.
 */
function waitingForStay(dispute: Dispute, ruling: Term | OpenTerm): Waiting[] {
	const first = firstConsentOfAll(dispute);
	if (!first) return [];
	const last = addDays(first.until, -1);
	const party = dispute.parties.find(({ id }) => id === first.partyId)?.identity.name ?? '';
	const because: DueReason =
		ruling.due && last > ruling.due
			? { why: 'before-ruling', what: 'stay', term: ruling }
			: { why: 'stay-consent', party, until: first.until, due: last };
	return [{ ...waits({ role: 'caseworker' }, 'decide-stay', because), until: last }];
}

/** The term to decline after the cure term passed unused (Awb 4:5(4)). */
function decideAfterCureBy(dispute: Dispute, law: LawData): DueReason | null {
	const term = declineTerm(dispute, law);
	return term && { why: 'term', term };
}
