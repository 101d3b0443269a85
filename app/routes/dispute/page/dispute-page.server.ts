import { findPartyMarks } from '~/db/find-party-marks';
import { findTimeline, type TimelinePage } from '~/db/find-timeline';
import type { Database } from '~/db/open-database';
import type { Actor } from '~/domain/actor';
import { emptyChambers } from '~/domain/dispute/chambers';
import {
	cureTerm,
	rulingTerm,
	runningCure,
	stayedUntil,
	suspensionOn,
	viewsTerm,
} from '~/domain/dispute/clock/clock';
import { cureReason } from '~/domain/dispute/clock/cure-reason';
import type { Dispute } from '~/domain/dispute/dispute';
import { isClosed } from '~/domain/dispute/roles/role';
import {
	confirmingTerm,
	unconfirmedApplicants,
} from '~/domain/dispute/roles/unconfirmed-applicants';
import { type Ending, endingOf } from '~/domain/dispute/ruling/ending';
import { type Waiting, waitingIn } from '~/domain/dispute/waiting';
import type { LawData } from '~/domain/law/law-data';
import type { OpenTerm } from '~/domain/law/open-term';
import type { Term } from '~/domain/law/term';
import type { LocalDate } from '~/domain/local-date';
import { lawOf } from '~/services/law/law-in-force.server';
import type { ReadDispute } from '../read-dispute.server';
import { saidHindrances } from '../step-form/said-hindrances.server';
import { tasksOf } from '../waiting/task-step';

type Told = Exclude<ReadDispute['reading'], { as: 'third-party' }>;

/** What the page of a dispute shows to a party or to the ministry, no more than its reader may read. */
export async function disputePage(
	db: Database,
	{ actor, today }: ReadDispute,
	reading: Told,
	page = 1,
) {
	const law = await lawOf(db, reading.dispute.lawVersion);
	const forMinistry = reading.as === 'ministry';
	const dispute = forMinistry ? reading.dispute : asShownToParty(reading);
	const chambers = forMinistry ? reading.chambers : null;
	const waiting = waitingIn({ dispute, chambers: chambers ?? emptyChambers }, law);
	return {
		as: reading.as,
		today,
		dispute,
		/** The last day on which the dispute rests by the applicants' consent; null where it does not. */
		restsUntil: isClosed(dispute) ? null : stayedUntil(dispute, today),
		partyId: forMinistry ? null : reading.partyId,
		chambers,
		marks: forMinistry ? await findPartyMarks(db, dispute.id) : [],
		open: reading.open,
		tasks: tasksOf(waiting.filter(waitsForReader(reading, actor, today)), today),
		hindered: forMinistry ? saidHindrances(reading.open, reading, { actor, today, law }) : {},
		terms: termsOf(dispute, law, today),
		/** Why each invitation to complete the request ends on its day, in the order of the dispute's. */
		cures: dispute.cures.map((cure) => cureReason(dispute, cure, law)),
		timeline: forMinistry
			? await findTimeline(db, dispute.id, 'ministry', page)
			: renumbered(await findTimeline(db, dispute.id, 'all', page)),
	};
}
export type DisputePageData = Awaited<ReturnType<typeof disputePage>>;

/** The terms of the dispute, each with the way to its date; of a closed one as they were. */
export interface DisputeTerms {
	/** How the dispute ended; null while it runs. */
	ending: Ending | null;
	ruling: Term | OpenTerm;
	views: Term | OpenTerm;
	/** Of an invitation to complete the request that still runs. */
	cure: Term | OpenTerm | null;
	/** In which an applicant has to confirm, where nobody stands behind the request. */
	confirming: { names: string[]; due: LocalDate | null } | null;
	/** The last day on which the ruling term stands still; null while it runs. */
	stillUntil: LocalDate | null;
}

function termsOf(dispute: Dispute, law: LawData, today: LocalDate): DisputeTerms {
	const ending = endingOf(dispute);
	const cure = ending ? null : runningCure(dispute, today);
	return {
		ending,
		ruling: rulingTerm(dispute, law),
		views: viewsTerm(dispute, law),
		cure: cure && cureTerm(dispute, cure, law),
		confirming: confirmingOf(dispute, law),
		stillUntil: ending ? null : (suspensionOn(dispute, today)?.until ?? null),
	};
}

function confirmingOf(dispute: Dispute, law: LawData): DisputeTerms['confirming'] {
	const term = confirmingTerm(dispute, law);
	const names = unconfirmedApplicants(dispute).map(({ identity }) => identity.name);
	return term && { names, due: term.due };
}

function waitsForReader(reading: Told, { acting }: Actor, today: LocalDate) {
	return ({ waitsFor, until }: Waiting): boolean => {
		if (until && until < today) return false;
		return 'role' in waitsFor
			? acting.as === 'ministry' && waitsFor.role === acting.role
			: reading.as === 'party' && waitsFor.partyId === reading.partyId;
	};
}

/** Gaps in the numbers would tell a party how often the ministry has done something meanwhile. */
function renumbered({ lines, ...page }: TimelinePage): TimelinePage {
	return {
		...page,
		lines: lines.map((line, index) => ({ ...line, sequence: lines.length - index })),
	};
}

/**
 * The address at which another party is reached is between it and the ministry; the version would
 * tell, as gaps in the timeline would, that the ministry has done something.
 */
function asShownToParty({ dispute, partyId }: Extract<Told, { as: 'party' }>): Dispute {
	return {
		...dispute,
		version: 0,
		parties: dispute.parties.map((party) =>
			party.id === partyId
				? party
				: { ...party, contact: { ...party.contact, name: null, email: null } },
		),
	};
}
