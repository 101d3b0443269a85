import type { Database } from '../open-database';
import type { Fault } from './fault';

/** What SQLite itself finds wrong with the file: damaged pages, and rows that refer to none. */
export async function* fileDamage(database: Database): AsyncGenerator<Fault> {
	const checks = await database.read<{ integrity_check: string }>('PRAGMA integrity_check', []);
	for (const { integrity_check: detail } of checks) {
		if (detail !== 'ok') yield { what: 'damaged', reference: null, sequence: null, detail };
	}
	const dangling = await database.read<{ table: string; rowid: number; parent: string }>(
		'PRAGMA foreign_key_check',
		[],
	);
	for (const { table, rowid, parent } of dangling) {
		const detail = `${table} row ${rowid} refers to a row of ${parent}`;
		yield { what: 'dangling', reference: null, sequence: null, detail };
	}
}
