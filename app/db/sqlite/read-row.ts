import type { Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import type { SqlValue } from './connection';
import type { StatementCalls } from './statement-calls';

/** Where a row's values are read from: the library, its calls, and the statement that stands on the row. */
interface RowSource {
	sqlite: Sqlite3Static;
	calls: StatementCalls;
	statement: number;
}

/** The values of the row on which the statement stands. */
export function readRow(source: RowSource, count: number): SqlValue[] {
	const row: SqlValue[] = new Array(count);
	for (let index = 0; index < count; index++) row[index] = readColumn(source, index);
	return row;
}

function readColumn(source: RowSource, index: number): SqlValue {
	const { calls, statement } = source;
	const { capi } = source.sqlite;
	switch (calls.sqlite3_column_type(statement, index)) {
		case capi.SQLITE_NULL:
			return null;
		case capi.SQLITE_INTEGER: {
			const integer = calls.sqlite3_column_int64(statement, index);
			const number = Number(integer);
			return Number.isSafeInteger(number) ? number : integer;
		}
		case capi.SQLITE_FLOAT:
			return calls.sqlite3_column_double(statement, index);
		case capi.SQLITE_TEXT:
			return bytesOf(source, index).toString('utf8');
		default:
			return Uint8Array.from(bytesOf(source, index));
	}
}

/** A text too is taken by its length, not up to the first NUL, which it may have in it. */
function bytesOf({ sqlite, calls, statement }: RowSource, index: number): Buffer {
	// In this order: asking for the value first is what makes its length right.
	const pointer = calls.sqlite3_column_blob(statement, index);
	const length = calls.sqlite3_column_bytes(statement, index);
	return Buffer.from(sqlite.wasm.heap8u().buffer, pointer, length);
}
