import type {
	Agreement,
	Dispute,
	DisputeKind,
	DisputeState,
	Exhibit,
	InformationRequest,
} from './dispute';

/** What a third party reads: what it was asked and what it answered, nothing of the rest of the file. */
export interface ThirdPartyView {
	reference: string;
	kind: DisputeKind;
	title: string;
	agreement: Agreement;
	informationRequests: InformationRequest[];
	exhibits: Exhibit[];
}

/** The dispute as a party reads it. */
export function asPartyReads(dispute: Dispute): Dispute {
	const state = stateForParty(dispute.state);
	return state === dispute.state ? dispute : { ...dispute, state };
}

/**
 * The state as a party reads it, here and in lists. Advice and signing are matters within the ministry,
 * so that a party cannot tell from the state that they happened; its own steps are open alike in these
 * states.
 */
export function stateForParty(state: DisputeState): DisputeState {
	return state === 'advised' || state === 'awaiting-signature' ? 'under-review' : state;
}

/** The dispute as the third party `partyId` reads it. */
export function asThirdPartyReads(dispute: Dispute, partyId: string): ThirdPartyView {
	const { reference, kind, title, agreement } = dispute;
	return {
		reference,
		kind,
		title,
		agreement,
		informationRequests: dispute.informationRequests.filter((asked) => asked.partyId === partyId),
		exhibits: dispute.exhibits.filter((exhibit) => exhibit.partyId === partyId),
	};
}
