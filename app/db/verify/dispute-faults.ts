import { partyRows } from '../dispute-rows';
import type { Database } from '../open-database';
import { stateHash } from '../state-hash';
import { parseDispute } from '../stored-dispute';
import { brokenLines, isIntact, type StoredLine } from './broken-lines';
import type { Fault } from './fault';

interface StoredDispute {
	id: string;
	reference: string;
	kind: string;
	state: string;
	version: number;
	title: string;
	lawVersion: number;
	file: string;
	chambers: string;
}

const disputesAtOnce = 100;
const disputesQuery = `SELECT "id", "reference", "kind", "state", "version", "title", "lawVersion",
	"file", "chambers" FROM "Dispute" WHERE "reference" > ? ORDER BY "reference"
	LIMIT ${disputesAtOnce}`;
const linesQuery = `SELECT * FROM "DisputeEvent" WHERE "disputeId" = ? ORDER BY "sequence"`;
const partiesQuery = `SELECT "disputeId", "partyId", "reference", "organisationId", "side", "kind",
	"name", "email" FROM "DisputeParty" WHERE "disputeId" = ? ORDER BY "partyId"`;
const filesQuery = `SELECT "id", "size", "sha256" FROM "StoredFile" WHERE "disputeId" = ?`;
const orphansQuery = `SELECT "disputeId", min("sequence") AS "sequence" FROM "DisputeEvent"
	WHERE "disputeId" NOT IN (SELECT "id" FROM "Dispute") GROUP BY "disputeId"`;
const gapsQuery = `WITH RECURSIVE "given"("year", "number", "last") AS (
		SELECT "year", 1, "last" FROM "ReferenceCounter" WHERE "last" > 0
		UNION ALL SELECT "year", "number" + 1, "last" FROM "given" WHERE "number" < "last"
	) SELECT "year" || '-' || printf('%04d', "number") AS "reference" FROM "given"
	WHERE "reference" NOT IN (SELECT "reference" FROM "Dispute")`;

/**
 * Recomputes every dispute from its timeline: each line, the state that the last one left, what lists
 * and access read, the rows of its files; then what is gone as a whole. `seen` hears of each dispute
 * and whether its last line tells its state: those of before 2026-11-26 do not.
 */
export async function* disputeFaults(
	database: Database,
	seen: (isStateTold: boolean) => void = () => {},
): AsyncGenerator<Fault> {
	for (let after = '', more = true; more; ) {
		const disputes = await database.read<StoredDispute>(disputesQuery, [after]);
		for (const dispute of disputes) {
			const lines = await database.read<StoredLine>(linesQuery, [dispute.id]);
			yield* brokenLines(dispute.reference, lines, dispute.version);
			const told = toldState(lines, dispute.version);
			seen(told !== null);
			if (told !== null && told !== stateHash(dispute)) yield fault(dispute, 'state-changed', null);
			yield* await changedProjections(database, dispute);
		}
		more = disputes.length === disputesAtOnce;
		after = disputes.at(-1)?.reference ?? after;
	}
	const orphans = await database.read<{ disputeId: string; sequence: number }>(orphansQuery, []);
	for (const { disputeId, sequence } of orphans) {
		yield { what: 'dispute-missing', reference: disputeId, sequence, detail: null };
	}
	for (const { reference } of await database.read<{ reference: string }>(gapsQuery, [])) {
		yield { what: 'dispute-missing', reference, sequence: null, detail: null };
	}
}

function fault(
	{ reference, version }: StoredDispute,
	what: Fault['what'],
	detail: string | null,
): Fault {
	return { what, reference, sequence: version, detail };
}

/** The hash of the state that the last line left; null where it does not say, or is itself broken. */
function toldState(lines: readonly StoredLine[], version: number): string | null {
	const last = lines.find(({ sequence }) => sequence === version);
	if (!last || !isIntact(last)) return null;
	const { leaves } = JSON.parse(last.data) as { leaves?: string };
	return leaves ?? null;
}

async function changedProjections(database: Database, row: StoredDispute): Promise<Fault[]> {
	const told = readAs(row.file);
	if (!told) return [fault(row, 'state-changed', 'unreadable')];
	const { dispute, parties: wanted, exhibits } = told;
	const columns = ['id', 'reference', 'kind', 'state', 'version', 'title', 'lawVersion'] as const;
	const changed: string[] = columns.filter((column) => row[column] !== dispute[column]);
	const parties = await database.read<Record<string, unknown>>(partiesQuery, [row.id]);
	if (JSON.stringify(parties) !== JSON.stringify(wanted)) changed.push('parties');
	const faults = changed.map((column) => fault(row, 'projection-changed', column));
	const files = await database.read<{ id: string; size: number; sha256: string }>(filesQuery, [
		row.id,
	]);
	const byId = new Map(files.map((file) => [file.id, file]));
	for (const { fileId, size, sha256 } of exhibits) {
		const stored = byId.get(fileId);
		if (stored?.size === size && stored.sha256 === sha256) continue;
		faults.push(fault(row, 'file-row-changed', fileId));
	}
	return faults;
}

/** What a dispute says of itself; null where it can't be read as one. */
function readAs(file: string) {
	try {
		const dispute = parseDispute(file);
		const parties = partyRows(dispute).sort((a, b) => (a.partyId < b.partyId ? -1 : 1));
		return { dispute, parties, exhibits: [...dispute.exhibits] };
	} catch {
		return null;
	}
}
