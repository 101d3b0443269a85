import type { TaskKey } from '~/domain/dispute/notices/notice';
import type { LocalDate } from '~/domain/local-date';
import type { Database } from './open-database';
import { knownDay } from './stored-day';

/** One thing that somebody is waited for. */
export interface WaitingRow {
	reference: string;
	title: string;
	task: TaskKey;
	/** Null while it is not known yet. */
	dueOn: LocalDate | null;
}

const query = `SELECT "reference", "title", "task", "dueOn" FROM "WaitingTask"
	WHERE "waitsFor" = ? AND ("lastOn" IS NULL OR "lastOn" >= ?) ORDER BY "dueOn", "reference" LIMIT ? OFFSET ?`;

/**
 * What waits for a ministry role, `person:<id>` (a caseworker's own disputes) or `organisation:<id>`,
 * most urgent first; a page of `size`. What can't be done any more on `today` waits for nobody.
 */
export async function findWaiting(
	db: Database,
	waitsFor: string,
	page: { size: number; number: number },
	today: LocalDate,
): Promise<{ rows: WaitingRow[]; more: boolean }> {
	const found = await db.read<Omit<WaitingRow, 'dueOn'> & { dueOn: string }>(query, [
		waitsFor,
		today,
		page.size + 1,
		(page.number - 1) * page.size,
	]);
	const rows = found.map((row) => ({ ...row, dueOn: knownDay(row.dueOn) }));
	return { rows: rows.slice(0, page.size), more: rows.length > page.size };
}
