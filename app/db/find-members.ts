import type { Tx } from './open-database';

/** Somebody who acts for an organisation, or for the ministry in a role, and where mail reaches them. */
export interface Member {
	organisationId: string | null;
	ministryRole: string | null;
	personId: string;
	email: string;
	language: string;
}

/**
 * Everybody who acts for one of these organisations now, and all of the ministry, in the caller's
 * transaction.
 */
export async function findMembers(tx: Tx, organisationIds: readonly string[]): Promise<Member[]> {
	return tx.read<Member>(
		`SELECT m."organisationId", m."ministryRole", p."id" AS "personId", p."email", p."language"
			FROM "Membership" m JOIN "Person" p ON p."id" = m."personId"
			WHERE m."status" = 'active'
				AND (m."ministryRole" IS NOT NULL
					OR m."organisationId" IN (${organisationIds.map(() => '?').join(', ')}))
			ORDER BY m."createdAt", m."id"`,
		organisationIds,
	);
}
