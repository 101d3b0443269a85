import { auditHash, type HashedAudit } from '../audit-log';
import type { Database } from '../open-database';
import type { Fault, FaultKind } from './fault';
import { isWrittenInstant } from './is-written-instant';

type StoredAudit = Omit<HashedAudit, 'at'> & { at: string; hash: string };

const linesAtOnce = 1000;
const linesQuery = `SELECT * FROM "AuditEvent" WHERE "sequence" > ? ORDER BY "sequence"
	LIMIT ${linesAtOnce}`;

/** Every line of the audit trail that is not as it was written. Its end can be cut off unseen. */
export async function* auditFaults(database: Database): AsyncGenerator<Fault> {
	let expected = 1;
	let hashBefore: string | null = '';
	for (let after = Number.MIN_SAFE_INTEGER, more = true; more; ) {
		const lines = await database.read<StoredAudit>(linesQuery, [after]);
		for (const line of lines) {
			const { sequence, hash } = line;
			if (sequence > expected) {
				yield fault('audit-missing', expected);
				hashBefore = null;
			}
			if (!isIntact(line)) yield fault('audit-changed', sequence);
			else if (hashBefore !== null && line.previousHash !== hashBefore) {
				yield fault('audit-unchained', sequence);
			}
			expected = sequence + 1;
			hashBefore = hash;
		}
		more = lines.length === linesAtOnce;
		after = lines.at(-1)?.sequence ?? after;
	}
}

function isIntact({ hash, at, ...content }: StoredAudit): boolean {
	return isWrittenInstant(at) && auditHash({ ...content, at: new Date(at) }) === hash;
}

function fault(what: FaultKind, sequence: number): Fault {
	return { what, reference: null, sequence, detail: null };
}
