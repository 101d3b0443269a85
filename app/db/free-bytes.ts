import { limitsOf } from '~/domain/limits';
import type { Reads } from './open-database';

// Of a verified organisation only what is in no dispute counts: that it can throw away itself.
const query = `SELECT o."verified", coalesce((SELECT sum(f."size") FROM "StoredFile" f
		WHERE f."organisationId" = o."id" AND (f."disputeId" IS NULL OR NOT o."verified")), 0) AS "held"
	FROM "Organisation" o WHERE o."id" = ?`;

/** How many bytes of files an organisation can still add; no limit for who acts for none. */
export async function freeBytes(db: Reads, organisationId: string | null): Promise<number> {
	if (organisationId === null) return Number.POSITIVE_INFINITY;
	const [row] = await db.read<{ verified: number; held: number }>(query, [organisationId]);
	const { verified, held } = row ?? { verified: 0, held: 0 };
	return Math.max(0, limitsOf({ verified }).fileBytes - held);
}
