import type { Dispute, DisputeKind } from '../../dispute/dispute';
import type { DraftRequest } from '../../dispute/request/draft-request';
import { sentLater } from '../../dispute/sent-later';
import { type LocalDate, localDateOf } from '../../local-date';
import type { OrganisationKind } from '../../parties/organisation';
import type { OutageDays } from '../outage';

/** What the rules look at: the same of a request that is being written and of one that was filed. */
export interface SignalFacts {
	kind: DisputeKind | null;
	/** The day of filing, or today while it is being written. */
	on: LocalDate;
	/** Filed: then it was signed, and the portal sent it to all parties. */
	filed: boolean;
	agreement: {
		title: string | null;
		periodFrom: number | null;
		periodUntil: number | null;
		bidDate: LocalDate | null;
		madeOn: LocalDate | null;
	};
	parties: {
		id: string;
		name: string;
		kind: OrganisationKind | 'other';
		side: 'applicant' | 'respondent';
		filer: boolean;
		address: string | null;
	}[];
	points: {
		id: string;
		title: string;
		asked: string | null;
		/** Ids of the parties whose position is given. */
		positionsOf: string[];
		clause: string | null;
		ownDuties: string | null;
	}[];
	attempts: {
		id: string;
		on: LocalDate;
		withPartyIds: string[];
		proven: boolean;
		reason: string | null;
	}[];
	documents: Record<string, DocumentFacts>;
	/** Decisions that were given before between these parties; null where that can't be looked up yet. */
	earlierDecisions: { reference: string }[] | null;
	/** Outages of the portal that were recorded. */
	outages: readonly OutageDays[];
}

/** Whether a required document is there; `later` has the exhibits with which it was completed. */
interface DocumentFacts {
	attached: boolean;
	missingReason: string | null;
	later?: number[];
}

/** What was looked up for the rules, beside the request itself. */
export type FactsLookedUp = Pick<SignalFacts, 'earlierDecisions' | 'outages'>;

/** What the rules look at in a request that is being written. */
export function factsOfDraft(
	draft: DraftRequest,
	today: LocalDate,
	lookedUp: FactsLookedUp,
): SignalFacts {
	return {
		kind: draft.kind,
		on: today,
		filed: false,
		agreement: draft.agreement,
		parties: draft.parties,
		points: draft.points.map((point) => ({ ...point, positionsOf: given(point.positions) })),
		attempts: draft.attempts.map(({ id, on, withPartyIds, fileIds, noProofReason }) => ({
			id,
			on,
			withPartyIds,
			proven: fileIds.length > 0,
			reason: noProofReason,
		})),
		documents: Object.fromEntries(
			Object.entries(draft.documents).map(([key, { fileIds, missingReason }]) => [
				key,
				{ attached: fileIds.length > 0, missingReason },
			]),
		),
		...lookedUp,
	};
}

/** What the rules look at in a dispute, as it was filed. */
export function factsOfDispute(dispute: Dispute, lookedUp: FactsLookedUp): SignalFacts {
	return {
		kind: dispute.kind,
		on: localDateOf(new Date(dispute.filedAt)),
		filed: true,
		agreement: dispute.agreement,
		parties: dispute.parties.flatMap(({ id, side, identity }) =>
			side === 'third-party'
				? []
				: {
						id,
						side,
						name: identity.name,
						kind: identity.kind,
						filer: id === dispute.declaration.partyId,
						address: 'address' in identity ? identity.address : null,
					},
		),
		points: dispute.points.map(({ id, title, asked, positions, performance }) => ({
			id,
			title,
			asked,
			positionsOf: given(positions),
			clause: performance?.clause ?? null,
			ownDuties: performance?.ownDuties ?? null,
		})),
		attempts: dispute.attempts.map(({ id, on, withPartyIds, exhibitIds, noProofReason }) => ({
			id,
			on,
			withPartyIds,
			proven: exhibitIds.length > 0,
			reason: noProofReason,
		})),
		documents: Object.fromEntries(
			dispute.requiredDocuments.map(({ document, exhibitIds, missingReason }) => [
				document,
				{
					attached: exhibitIds.length > 0,
					missingReason,
					later: numbersOf(dispute, sentLater(dispute, document)),
				},
			]),
		),
		...lookedUp,
	};
}

function numbersOf({ exhibits }: Dispute, ids: readonly string[]): number[] {
	return exhibits.filter(({ id }) => ids.includes(id)).map(({ number }) => number);
}

function given(positions: Record<string, string>): string[] {
	return Object.entries(positions).flatMap(([partyId, text]) => (text ? [partyId] : []));
}
