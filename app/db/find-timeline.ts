import { instantOf } from '~/domain/instant';
import type { TimelineLine } from './event-log';
import type { Database } from './open-database';

type Row = Omit<TimelineLine, 'at'> & { at: string };

const columns = '"sequence", "at", "step", "actorName", "actorRole", "actorFor", "reason"';
const forAll = `SELECT ${columns} FROM "DisputeEvent"
	WHERE "disputeId" = ? AND "audience" = 'all' ORDER BY "sequence" DESC LIMIT ? OFFSET ?`;
const forMinistry = `SELECT ${columns} FROM "DisputeEvent"
	WHERE "disputeId" = ? ORDER BY "sequence" DESC LIMIT ? OFFSET ?`;

/** A page of a timeline, and whether older lines follow on the next. */
export interface TimelinePage {
	lines: TimelineLine[];
	page: number;
	more: boolean;
}

/** More than a dispute usually has, so that its timeline stands on one page. */
const pageSize = 200;

/**
 * The lines of a dispute's timeline, newest first, a page at a time: those that all may read, or the
 * ministry's too. Pages count from 1.
 */
export async function findTimeline(
	db: Database,
	disputeId: string,
	audience: 'all' | 'ministry',
	page = 1,
): Promise<TimelinePage> {
	const query = audience === 'ministry' ? forMinistry : forAll;
	const rows = await db.read<Row>(query, [disputeId, pageSize + 1, (page - 1) * pageSize]);
	const lines = rows.slice(0, pageSize).map((row) => ({ ...row, at: instantOf(new Date(row.at)) }));
	return { lines, page, more: rows.length > pageSize };
}
