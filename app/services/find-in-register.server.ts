import { isOrganisationKind, type OrganisationIdentity } from '~/domain/parties/organisation';
import type { Runtime } from '~/runtime.server';

/** An organisation of the register, as a request takes it over. */
export interface RegisteredOrganisation extends OrganisationIdentity {
	id: string;
}

const identity = {
	id: true,
	kind: true,
	name: true,
	code: true,
	kvk: true,
	rsin: true,
	municipality: true,
	address: true,
} as const;

// Only who was checked can be chosen: somebody who merely says to be an organisation would otherwise
// read along in disputes of its namesake.
const chosen = { verified: true, kind: { in: ['municipality', 'association', 'tenants'] } };

/** Verified organisations with this in their name, at most twenty, in the order of the alphabet. */
export async function searchRegister(
	{ db }: Runtime,
	name: string,
): Promise<RegisteredOrganisation[]> {
	const found = await db.client.organisation.findMany({
		where: { ...chosen, name: { contains: name } },
		select: identity,
		orderBy: { name: 'asc' },
		take: 20,
	});
	return found.flatMap(asRegistered);
}

/** The verified organisation with this id; null where there is none. */
export async function findInRegister(
	{ db }: Runtime,
	id: string,
): Promise<RegisteredOrganisation | null> {
	const found = await db.client.organisation.findFirst({
		where: { ...chosen, id },
		select: identity,
	});
	return found ? (asRegistered(found)[0] ?? null) : null;
}

function asRegistered<Row extends { kind: string }>(row: Row) {
	return isOrganisationKind(row.kind) ? [{ ...row, kind: row.kind }] : [];
}
