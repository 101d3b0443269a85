import { createHash } from 'node:crypto';
import type { Database } from '../open-database';

/**
 * What one writes down elsewhere: how many lines of the timelines and of the audit trail there are, and
 * one hash over all their hashes in the order in which they were written.
 */
export interface Seal {
	events: number;
	audits: number;
	hash: string;
}

const linesAtOnce = 5000;
// Nothing is ever removed from these tables, so that their row numbers follow the order of writing.
const linesOf = (table: string) => `SELECT rowid AS "row", "hash" FROM "${table}" WHERE rowid > ?
	ORDER BY rowid LIMIT ?`;

/** The seal of all lines, or of as many of the first ones as `upTo` counts. */
export async function sealOf(
	database: Database,
	upTo: Pick<Seal, 'events' | 'audits'> = { events: Infinity, audits: Infinity },
): Promise<Seal> {
	const hash = createHash('sha256');
	const events = await addLines(database, 'DisputeEvent', upTo.events, hash);
	hash.update('|');
	const audits = await addLines(database, 'AuditEvent', upTo.audits, hash);
	return { events, audits, hash: hash.digest('hex') };
}

/** A seal as it is printed and given back: `1204-37-…`. */
export function writtenSeal({ events, audits, hash }: Seal): string {
	return `${events}-${audits}-${hash}`;
}

/** The seal that was written down; null for anything else. */
export function parseSeal(text: string): Seal | null {
	const [, events, audits, hash = ''] = /^(\d{1,12})-(\d{1,12})-([0-9a-f]{64})$/.exec(text) ?? [];
	return hash ? { events: Number(events), audits: Number(audits), hash } : null;
}

async function addLines(
	database: Database,
	table: string,
	upTo: number,
	hash: ReturnType<typeof createHash>,
): Promise<number> {
	let count = 0;
	for (let after = 0, more = true; more && count < upTo; ) {
		const limit = Math.min(linesAtOnce, upTo - count);
		const lines = await database.read<{ row: number; hash: string }>(linesOf(table), [
			after,
			limit,
		]);
		for (const line of lines) hash.update(line.hash).update('\n');
		count += lines.length;
		more = lines.length === limit;
		after = lines.at(-1)?.row ?? after;
	}
	return count;
}
