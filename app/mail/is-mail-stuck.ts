import type { Database } from '~/db/open-database';

const minute = 60_000;
/** What is due and was left alone for so long, nobody takes up any more. */
const patience = 10 * minute;
/** From this attempt on, a mail server that can't be reached is more than a hiccup. */
const hopeful = 3;

// All by the index on state and when a mail is due, so that what was sent in years is not read.
const sql = `WITH "lost" AS (
		SELECT max("createdAt") AS "at" FROM "OutboxMail"
		WHERE "state" = 'awaiting-retry' AND "attempts" >= ${hopeful}
			AND ("lastError" LIKE 'unreachable:%' OR "lastError" LIKE 'sender-refused:%')
	)
	SELECT EXISTS (
		SELECT 1 FROM "OutboxMail" WHERE "state" IN ('queued', 'awaiting-retry')
			AND "nextAttemptAt" < ?1 AND "createdAt" < ?1
	) OR EXISTS (
		SELECT 1 FROM "lost" WHERE "at" IS NOT NULL AND NOT EXISTS (
			SELECT 1 FROM "OutboxMail" WHERE "state" = 'sent' AND "nextAttemptAt" > "lost"."at"
		)
	) AS "stuck"`;

/**
 * Whether mail does not leave the portal: what is due is not taken up, or the mail server can't be
 * reached or refuses us, and nothing that was queued since went out. One address that takes no mail is
 * its caseworker's to see, and no standstill.
 */
export async function isMailStuck(db: Database, now: Date): Promise<boolean> {
	const before = new Date(now.getTime() - patience).toISOString();
	const [row] = await db.read<{ stuck: number | bigint }>(sql, [before]);
	return Number(row?.stuck) === 1;
}
