import type { Actor } from '~/domain/actor';
import { type OrganisationKind, organisationKinds } from '~/domain/parties/organisation';
import type { Runtime } from '~/runtime.server';
import { isAdministrator } from './organisation-authority';

/** An organisation of the register with all that is known of it. */
export interface RegisterEntry {
	id: string;
	/** `other` for a third party. */
	kind: OrganisationKind | 'other';
	name: string;
	code: string | null;
	kvk: string | null;
	rsin: string | null;
	municipality: string | null;
	address: string | null;
	email: string | null;
	verified: boolean;
}

/** An organisation that an administrator has to look at. */
export interface WaitingOrganisation {
	id: string;
	kind: OrganisationKind | 'other';
	name: string;
	verified: boolean;
	/** How many people have asked to act for it. */
	requests: number;
}

const open = { status: 'requested', endedAt: null };

/**
 * The organisations that nobody has verified yet, or for which somebody has asked to act; oldest
 * first, at most a hundred. For an administrator, and empty for everybody else.
 */
export async function listWaitingOrganisations(
	runtime: Runtime,
	actor: Actor,
): Promise<WaitingOrganisation[]> {
	if (!isAdministrator(actor)) return [];
	const rows = await runtime.db.client.organisation.findMany({
		where: {
			OR: [
				{ verified: false, kind: { in: [...organisationKinds] } },
				{ memberships: { some: open } },
			],
		},
		select: {
			id: true,
			kind: true,
			name: true,
			verified: true,
			_count: { select: { memberships: { where: open } } },
		},
		orderBy: { createdAt: 'asc' },
		take: 100,
	});
	return rows.map(({ id, kind, name, verified, _count }) => ({
		id,
		kind: kind as WaitingOrganisation['kind'],
		name,
		verified,
		requests: _count.memberships,
	}));
}

/** What the register has of one organisation; null where there is none, or the actor is no administrator. */
export async function findRegisterEntry(
	runtime: Runtime,
	actor: Actor,
	id: string,
): Promise<RegisterEntry | null> {
	if (!isAdministrator(actor)) return null;
	const row = await runtime.db.client.organisation.findUnique({
		where: { id },
		omit: { createdAt: true },
	});
	return row && { ...row, kind: row.kind as RegisterEntry['kind'] };
}
