import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '~/db/open-database';

/** Tables in which whoever only looks, and the delivery of mail, leave their traces. */
const restless = new Set([
	'Session',
	'SignInAttempt',
	'OutboxMail',
	// A decision's letter is made with the first mail that takes it along.
	'IssuedLetter',
	'_prisma_migrations',
]);
const ownRows: Record<string, string> = {
	StoredFile: 'WHERE "id" NOT IN (SELECT "fileId" FROM "IssuedLetter")',
};

/**
 * All that the portal on this folder has stored, table by table, out of a copy of its file; taken
 * while nobody writes.
 */
export async function storedIn(dataFolder: string): Promise<Record<string, string[]>> {
	const copy = await mkdtemp(path.join(tmpdir(), 'portal-copy-'));
	try {
		for (const suffix of ['', '-wal']) {
			await cp(path.join(dataFolder, `portal.db${suffix}`), path.join(copy, `portal.db${suffix}`));
		}
		const db = await openDatabase({ file: path.join(copy, 'portal.db') });
		try {
			const tables = await db.read<{ name: string }>(
				"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
				[],
			);
			const stored: Record<string, string[]> = {};
			for (const { name } of tables.filter((table) => !restless.has(table.name))) {
				const rows = await db.read<object>(`SELECT * FROM "${name}" ${ownRows[name] ?? ''}`, []);
				stored[name] = rows.map((row) => JSON.stringify(row)).sort();
			}
			return stored;
		} finally {
			await db.close();
		}
	} finally {
		await rm(copy, { recursive: true, force: true });
	}
}
