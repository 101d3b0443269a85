import type { Database } from './open-database';

const publicly = `SELECT MAX(e."sequence") AS "version"
	FROM "DisputeEvent" e JOIN "Dispute" d ON d."id" = e."disputeId"
	WHERE d."reference" = ? AND e."audience" = 'all'`;

/**
 * The version of a dispute as a party knows it: that of the last step that all may see, so that it
 * does not tell that the ministry has done something since.
 */
export async function findPublicVersion(db: Database, reference: string): Promise<number> {
	const [row] = await db.read<{ version: number | null }>(publicly, [reference]);
	return row?.version ?? 0;
}
