import type { Database } from '~/db/open-database';

/** Milliseconds after which a change that is not finished has met a fault, however many disputes there are. */
const longest = 10 * 60_000;

/** Whether a law for running disputes, or an outage, was decided a while ago and is not finished. */
export async function hasStuckChange(db: Database, now: Date): Promise<boolean> {
	const before = new Date(now.getTime() - longest).toISOString();
	const [found] = await db.read<{ found: number }>(
		`SELECT 1 AS "found" FROM "LawVersion"
			WHERE "state" = 'confirmed' AND "appliedAt" IS NULL AND "confirmedAt" < ?
		UNION ALL SELECT 1 FROM "Outage" WHERE "appliedAt" IS NULL AND "recordedAt" < ? LIMIT 1`,
		[before, before],
	);
	return found !== undefined;
}
