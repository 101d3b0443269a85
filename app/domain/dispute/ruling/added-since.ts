import type { Instant } from '../../instant';
import type { Dispute } from '../dispute';

/**
 * Something that a party brought forward, that it is no longer an applicant, or that others turned out to
 * have acted in its name.
 */
export interface Addition {
	what: 'views' | 'information' | 'cure' | 'withdrawal' | 'release';
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
		...dispute.parties.flatMap(({ identity, releasedAt }) =>
			releasedAt ? [{ what: 'release' as const, party: identity.name, at: releasedAt }] : [],
		),
	];
	return all.filter(({ at }) => at > since).sort((a, b) => (a.at < b.at ? -1 : 1));
}
