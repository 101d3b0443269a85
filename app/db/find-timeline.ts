import { instantOf } from '~/domain/instant';
import type { TimelineLine } from './event-log';
import type { Database } from './open-database';

type Row = Omit<TimelineLine, 'at'> & { at: string };

const columns = '"sequence", "at", "step", "actorName", "actorRole", "actorFor", "reason"';
const forAll = `SELECT ${columns} FROM "DisputeEvent"
	WHERE "disputeId" = ? AND "audience" = 'all' ORDER BY "sequence" DESC LIMIT ?`;
const forMinistry = `SELECT ${columns} FROM "DisputeEvent"
	WHERE "disputeId" = ? ORDER BY "sequence" DESC LIMIT ?`;

/** The lines of a dispute's timeline, newest first: those that all may read, or the ministry's too. */
export async function findTimeline(
	db: Database,
	disputeId: string,
	audience: 'all' | 'ministry',
	limit = 200,
): Promise<TimelineLine[]> {
	const query = audience === 'ministry' ? forMinistry : forAll;
	const rows = await db.read<Row>(query, [disputeId, limit]);
	return rows.map((row) => ({ ...row, at: instantOf(new Date(row.at)) }));
}
