import type { Sqlite3Static } from '@sqlite.org/sqlite-wasm';

/**
 * The calls that are made for every row and value, straight into the WebAssembly: the library's own
 * convert arguments and results at each, which these, all numbers, have no need of. Pointers are
 * numbers, 64-bit integers are bigint.
 */
export interface StatementCalls {
	sqlite3_step(statement: number): number;
	sqlite3_reset(statement: number): number;
	sqlite3_clear_bindings(statement: number): number;
	sqlite3_changes(db: number): number;
	sqlite3_bind_int64(statement: number, index: number, value: bigint): number;
	sqlite3_bind_double(statement: number, index: number, value: number): number;
	sqlite3_column_type(statement: number, index: number): number;
	sqlite3_column_int64(statement: number, index: number): bigint;
	sqlite3_column_double(statement: number, index: number): number;
	sqlite3_column_blob(statement: number, index: number): number;
	sqlite3_column_bytes(statement: number, index: number): number;
}

/** The calls of this build; throws where one of them is not in it. */
export function statementCalls({ wasm }: Sqlite3Static): StatementCalls {
	const names: readonly (keyof StatementCalls)[] = [
		'sqlite3_step',
		'sqlite3_reset',
		'sqlite3_clear_bindings',
		'sqlite3_changes',
		'sqlite3_bind_int64',
		'sqlite3_bind_double',
		'sqlite3_column_type',
		'sqlite3_column_int64',
		'sqlite3_column_double',
		'sqlite3_column_blob',
		'sqlite3_column_bytes',
	];
	const { exports } = wasm;
	for (const name of names) {
		if (typeof exports[name] !== 'function') throw new Error(`This build of SQLite has no ${name}`);
	}
	return exports;
}
