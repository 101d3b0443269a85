import { isOrganisationKind, type OrganisationIdentity } from '~/domain/parties/organisation';
import type { Runtime } from '~/runtime.server';

/** An organisation of the register, as a request takes it over. */
export interface RegisteredOrganisation extends OrganisationIdentity {
	id: string;
}

/**
 * The verified organisation with this id, of a kind that can be a party; null where there is none.
 * Somebody who merely says to be an organisation would otherwise read along in its disputes.
 */
export async function findInRegister(
	{ db }: Runtime,
	id: string,
): Promise<RegisteredOrganisation | null> {
	const found = await db.client.organisation.findFirst({
		where: { id, verified: true },
		select: {
			id: true,
			kind: true,
			name: true,
			code: true,
			kvk: true,
			rsin: true,
			municipality: true,
			address: true,
		},
	});
	return found && isOrganisationKind(found.kind) ? { ...found, kind: found.kind } : null;
}
