import type { Actor, MinistryRole } from '~/domain/actor';
import type { OrganisationKind } from '~/domain/parties/organisation';
import type { Runtime } from '~/runtime.server';

/** Something for which a person may act, or has asked to. */
export interface OwnMembership {
	id: string;
	status: 'active' | 'requested';
	/** For the ministry, in this role; or for an organisation. */
	role: MinistryRole | null;
	organisation: { id: string; name: string; kind: OrganisationKind | 'other' } | null;
}

/** For whom this person may act, and what they asked for and nobody has confirmed yet. */
export async function listMemberships(runtime: Runtime, actor: Actor): Promise<OwnMembership[]> {
	const rows = await runtime.db.client.membership.findMany({
		where: {
			personId: actor.personId,
			status: { in: ['active', 'requested'] },
			endedAt: null,
		},
		select: {
			id: true,
			status: true,
			ministryRole: true,
			organisation: { select: { id: true, name: true, kind: true } },
		},
		orderBy: [{ status: 'asc' }, { createdAt: 'asc' }],
	});
	return rows.map(({ id, status, ministryRole, organisation }) => ({
		id,
		status: status === 'active' ? 'active' : 'requested',
		role: ministryRole as MinistryRole | null,
		organisation: organisation as OwnMembership['organisation'],
	}));
}
