import { eventHash, type HashedEvent } from './event-log';
import type { Database } from './open-database';

/** The first line of a dispute's timeline that is not as it was written, and what is wrong with it. */
export interface BrokenLine {
	reference: string;
	/** The dispute's id, where its row is gone. */
	disputeId: string;
	sequence: number;
	what:
		| 'missing'
		/** Its content is not what its hash says. */
		| 'changed'
		/** It does not follow on the line before it. */
		| 'unchained'
		/** There is a line after the last step that the dispute knows. */
		| 'superfluous'
		/** The timeline is there and the dispute itself is not. */
		| 'orphaned';
}

type Row = Omit<HashedEvent, 'at'> & { at: string; hash: string };

const disputesAtOnce = 200;
const disputesQuery = `SELECT "id", "reference", "version" FROM "Dispute"
	WHERE "reference" > ? ORDER BY "reference" LIMIT ${disputesAtOnce}`;
const eventsQuery = `SELECT * FROM "DisputeEvent" WHERE "disputeId" = ? ORDER BY "sequence"`;
const orphansQuery = `SELECT "disputeId", min("sequence") AS "sequence" FROM "DisputeEvent"
	WHERE "disputeId" NOT IN (SELECT "id" FROM "Dispute") GROUP BY "disputeId"`;

/**
 * Recomputes the timeline of every dispute and names the first broken line of each that was tampered
 * with; empty when all are whole. A removed last line shows by the dispute's own version.
 */
export async function verifyEventLog(database: Database): Promise<BrokenLine[]> {
	const broken: BrokenLine[] = [];
	let after = '';
	for (;;) {
		const disputes = await database.read<{ id: string; reference: string; version: number }>(
			disputesQuery,
			[after],
		);
		for (const { id, reference, version } of disputes) {
			const rows = await database.read<Row>(eventsQuery, [id]);
			const found = firstBroken(rows, version);
			if (found) broken.push({ reference, disputeId: id, ...found });
			after = reference;
		}
		if (disputes.length < disputesAtOnce) break;
	}
	const orphans = await database.read<{ disputeId: string; sequence: number }>(orphansQuery, []);
	const orphaned = orphans.map((row) => ({ ...row, reference: '', what: 'orphaned' as const }));
	return [...broken, ...orphaned];
}

function firstBroken(
	rows: readonly Row[],
	version: number,
): Pick<BrokenLine, 'sequence' | 'what'> | null {
	let previousHash = '';
	for (const [index, row] of rows.entries()) {
		const sequence = index + 1;
		if (row.sequence !== sequence) return { sequence, what: 'missing' };
		const { hash, at, ...content } = row;
		if (!isInstant(at) || eventHash({ ...content, at: new Date(at) }) !== hash) {
			return { sequence, what: 'changed' };
		}
		if (row.previousHash !== previousHash) return { sequence, what: 'unchained' };
		if (sequence > version) return { sequence, what: 'superfluous' };
		previousHash = hash;
	}
	return rows.length < version ? { sequence: rows.length + 1, what: 'missing' } : null;
}

/** Whether the column is exactly what was written: another notation of a moment is a change too. */
function isInstant(at: unknown): at is string {
	if (typeof at !== 'string') return false;
	const date = new Date(at);
	return !Number.isNaN(date.getTime()) && date.toISOString() === at;
}
