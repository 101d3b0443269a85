import { type LocalDate, localDateOf } from '~/domain/local-date';
import type { Runtime } from '~/runtime.server';

/** Somebody who may act for an organisation, or has asked to. */
export interface OrganisationMember {
	membershipId: string;
	personId: string;
	/** Empty for somebody who was invited and has not acted for it yet: an address tells nobody whose it is. */
	name: string;
	email: string;
	status: 'active' | 'requested';
	since: LocalDate;
}

/** Who may act for an organisation, and who has asked to; whoever calls it has seen to it who may know. */
export async function organisationPeople(
	runtime: Runtime,
	organisationId: string,
): Promise<OrganisationMember[]> {
	const rows = await runtime.db.client.membership.findMany({
		where: { organisationId, status: { in: ['active', 'requested'] }, endedAt: null },
		select: {
			id: true,
			status: true,
			createdAt: true,
			invited: true,
			person: { select: { id: true, name: true, email: true } },
		},
		orderBy: { createdAt: 'asc' },
	});
	return rows.map(({ id, status, createdAt, invited, person }) => ({
		membershipId: id,
		personId: person.id,
		name: invited ? '' : person.name,
		email: person.email,
		status: status === 'active' ? 'active' : 'requested',
		since: localDateOf(createdAt),
	}));
}
