import type { CaseFile } from '~/domain/dispute/chambers';
import { lastStay, rulingTerm } from '~/domain/dispute/clock/clock';
import type { Dispute } from '~/domain/dispute/dispute';
import { isClosed } from '~/domain/dispute/roles/role';
import { waitingIn } from '~/domain/dispute/waiting';
import type { LawData } from '~/domain/law/law-data';
import { searchTermsOf } from './search-terms';
import { storedDay } from './stored-day';
import { storedState } from './stored-dispute';

/** The row of a dispute and those of its projections, by table: all that lists and access read. */
export function disputeRows(file: CaseFile, law: LawData) {
	const { id, reference, kind, filedAt } = file.dispute;
	const fixed = { id, reference, kind, filedAt: new Date(filedAt) };
	return {
		Dispute: [{ ...fixed, ...changingColumns(file, law) }],
		DisputeParty: partyRows(file.dispute),
		SearchTerm: searchTermsOf(file.dispute).map((term) => ({ term, reference })),
		WaitingTask: waitingRows(file, law),
	};
}

/** What of a dispute's row a step can change. */
export function changingColumns(caseFile: CaseFile, law: LawData) {
	const { dispute } = caseFile;
	const closed = isClosed(dispute);
	return {
		title: dispute.title,
		state: dispute.state,
		version: dispute.version,
		lawVersion: dispute.lawVersion,
		rulingDueOn: closed ? null : storedDay(rulingTerm(dispute, law)),
		stayedUntil: closed ? null : lastStay(dispute),
		...storedState(caseFile),
	};
}

/** What access and lists read of the parties. */
export function partyRows({ id, reference, parties }: Dispute) {
	return parties.map((party) => ({
		disputeId: id,
		partyId: party.id,
		reference,
		organisationId: party.organisationId,
		side: party.side,
		kind: party.identity.kind,
		name: party.identity.name,
		email: party.contact.email?.toLowerCase() ?? null,
	}));
}

function waitingRows(file: CaseFile, law: LawData) {
	const { id: disputeId, reference, title } = file.dispute;
	return waitingIn(file, law).flatMap(({ waitsFor, task, because, until }, index) =>
		waitsForKeys(file, waitsFor).map((who) => ({
			id: `${disputeId}:${index}:${who}`,
			disputeId,
			waitsFor: who,
			task,
			dueOn: storedDay('term' in because ? because.term : because),
			lastOn: until ?? null,
			reference,
			title,
		})),
	);
}

/**
 * The keys under which start pages look for their work: a role and, for caseworkers, also whoever
 * handles the dispute; an organisation, none while nobody acts for the party yet.
 */
function waitsForKeys(
	{ dispute, chambers }: CaseFile,
	waitsFor: ReturnType<typeof waitingIn>[number]['waitsFor'],
): string[] {
	if ('role' in waitsFor) {
		const { role } = waitsFor;
		const handler = role === 'caseworker' ? chambers.caseworker : null;
		return handler ? [role, `person:${handler.personId}`] : [role];
	}
	const party = dispute.parties.find(({ id }) => id === waitsFor.partyId);
	return party?.organisationId ? [`organisation:${party.organisationId}`] : [];
}
