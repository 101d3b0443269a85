import type { Dispute, Party } from './dispute';

/**
 * The dispute without what was brought forward as this party since somebody confirmed to act for it:
 * views, answers, consents and a withdrawal. Documents stay in the file, as nobody's. The very same
 * dispute where there was nothing.
 */
export function withoutContributions(dispute: Dispute, party: Party): Dispute {
	const { id, confirmedAt } = party;
	const isTheirs = (partyId: string | null, at: string | null | undefined) =>
		partyId === id && confirmedAt !== undefined && Boolean(at) && (at ?? '') >= confirmedAt;
	const views = dispute.views.filter(({ partyId, at }) => !isTheirs(partyId, at));
	const stayConsents = dispute.stayConsents.filter(({ partyId, at }) => !isTheirs(partyId, at));
	const informationRequests = dispute.informationRequests.map((asked) =>
		isTheirs(asked.partyId, asked.answer?.at) ? { ...asked, answer: null } : asked,
	);
	const exhibits = dispute.exhibits.map((exhibit) =>
		isTheirs(exhibit.partyId, exhibit.addedAt) ? { ...exhibit, partyId: null } : exhibit,
	);
	const parties = dispute.parties.map((each) =>
		isTheirs(each.id, each.withdrawnAt) ? { ...each, withdrawnAt: null } : each,
	);
	const changed =
		views.length < dispute.views.length ||
		stayConsents.length < dispute.stayConsents.length ||
		informationRequests.some((asked, index) => asked !== dispute.informationRequests[index]) ||
		exhibits.some((exhibit, index) => exhibit !== dispute.exhibits[index]) ||
		parties.some((each, index) => each !== dispute.parties[index]);
	return changed
		? { ...dispute, views, stayConsents, informationRequests, exhibits, parties }
		: dispute;
}
