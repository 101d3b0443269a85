import type { Instant } from '../instant';
import type { Dispute } from './dispute';

/** Something that a party brought forward, or that it is no longer an applicant. */
export interface Addition {
	what: 'views' | 'information' | 'cure' | 'withdrawal';
	/** The name of whose it is. */
	party: string;
	at: Instant;
}

/** What parties added to the file after this moment, in the order in which it came. */
export function addedSince(dispute: Dispute, since: Instant): Addition[] {
	const name = (id: string) =>
		dispute.parties.find((party) => party.id === id)?.identity.name ?? '';
	const applicants = dispute.parties
		.filter(({ side }) => side === 'applicant')
		.map(({ identity }) => identity.name);
	const all: Addition[] = [
		...dispute.views.map(({ partyId, at }) => ({
			what: 'views' as const,
			party: name(partyId),
			at,
		})),
		...dispute.informationRequests.flatMap(({ partyId, answer }) =>
			answer ? [{ what: 'information' as const, party: name(partyId), at: answer.at }] : [],
		),
		...dispute.cures.flatMap(({ answeredAt }) =>
			answeredAt ? [{ what: 'cure' as const, party: applicants.join(', '), at: answeredAt }] : [],
		),
		...dispute.parties.flatMap(({ identity, withdrawnAt }) =>
			withdrawnAt ? [{ what: 'withdrawal' as const, party: identity.name, at: withdrawnAt }] : [],
		),
	];
	return all.filter(({ at }) => at > since).sort((a, b) => (a.at < b.at ? -1 : 1));
}
