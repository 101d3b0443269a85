import type { CaseFile } from '~/domain/dispute/chambers';
import type { Reads } from './open-database';
import { parseCaseFile } from './stored-dispute';

// The plus keeps SQLite on the index of references, along which the pages go.
const running = `FROM "Dispute" WHERE +"rulingDueOn" IS NOT NULL AND "reference" > ?
	ORDER BY "reference" LIMIT ?`;
const pageQuery = `SELECT "file", "chambers" ${running}`;

interface Row {
	file: string;
	chambers: string;
}

/** The running disputes after this reference, in the order of references, at most `size` of them. */
export async function runningDisputesAfter(
	source: Reads,
	reference: string,
	size: number,
): Promise<CaseFile[]> {
	const rows = await source.read<Row>(pageQuery, [reference, size]);
	return rows.map(parseCaseFile);
}

/** The reference that follows among the running disputes, whatever their files hold; null after the last. */
export async function nextRunning(source: Reads, reference: string): Promise<string | null> {
	const [row] = await source.read<{ reference: string }>(`SELECT "reference" ${running}`, [
		reference,
		1,
	]);
	return row?.reference ?? null;
}
