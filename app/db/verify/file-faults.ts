import type { Database } from '../open-database';
import type { Fault } from './fault';

/** Reads a stored file's bytes to their end: how many there are, and their SHA-256; null without any. */
export type Measure = (fileId: string) => Promise<{ size: number; sha256: string } | null>;

interface FileRow {
	id: string;
	size: number;
	sha256: string;
	reference: string | null;
}

const filesAtOnce = 500;
const filesQuery = `SELECT f."id", f."size", f."sha256", d."reference" FROM "StoredFile" f
	LEFT JOIN "Dispute" d ON d."id" = f."disputeId" WHERE f."id" > ? ORDER BY f."id"
	LIMIT ${filesAtOnce}`;
const lettersQuery = `SELECT l."fileId", d."reference" FROM "IssuedLetter" l
	LEFT JOIN "Dispute" d ON d."id" = l."disputeId"
	WHERE l."fileId" NOT IN (SELECT "id" FROM "StoredFile")`;

/**
 * Every file, kept letters included, that has a row and not its bytes, or other bytes than its row
 * says. `seen` hears of each file.
 */
export async function* fileFaults(
	database: Database,
	measure: Measure,
	seen: () => void = () => {},
): AsyncGenerator<Fault> {
	for (let after = '', more = true; more; ) {
		const files = await database.read<FileRow>(filesQuery, [after]);
		for (const { id, size, sha256, reference } of files) {
			seen();
			const found = await measure(id);
			const fault = { reference, sequence: null, detail: id };
			if (!found) yield { what: 'file-missing', ...fault };
			else if (found.size !== size || found.sha256 !== sha256) {
				yield { what: 'file-changed', ...fault };
			}
		}
		more = files.length === filesAtOnce;
		after = files.at(-1)?.id ?? after;
	}
	const letters = await database.read<{ fileId: string; reference: string | null }>(
		lettersQuery,
		[],
	);
	for (const { fileId, reference } of letters) {
		yield { what: 'file-missing', reference, sequence: null, detail: fileId };
	}
}
