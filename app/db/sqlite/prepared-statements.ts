import type { Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { errorOf } from './open-handle';
import { SqliteError } from './sqlite-error';

/** A statement that is compiled once and run often. */
export interface PreparedStatement {
	pointer: number;
	columns: string[];
	/** The declared type per column; null for an expression. */
	declaredTypes: (string | null)[];
	/** It only reads. */
	isReading: boolean;
}

const statementsKept = 400;

/** The statements of one open handle, by their text; of more than 400 the least recently used go. */
export class PreparedStatements {
	readonly #sqlite: Sqlite3Static;
	readonly #kept = new Map<string, PreparedStatement>();

	constructor(sqlite: Sqlite3Static) {
		this.#sqlite = sqlite;
	}

	/** The one statement that `sql` is; throws a SqliteError when it can't be compiled or is not one. */
	prepare(db: number, sql: string): PreparedStatement {
		const known = this.#kept.get(sql);
		if (known) {
			// Least recently used first: taken out and put back last.
			this.#kept.delete(sql);
			this.#kept.set(sql, known);
			return known;
		}
		const prepared = this.#described(this.#compile(db, sql));
		this.#kept.set(sql, prepared);
		if (this.#kept.size > statementsKept) this.#forgetOldest();
		return prepared;
	}

	/** Gives all of them up, before the handle is closed or its schema changes. */
	forget(): void {
		for (const { pointer } of this.#kept.values()) this.#sqlite.capi.sqlite3_finalize(pointer);
		this.#kept.clear();
	}

	#described(pointer: number): PreparedStatement {
		const { capi } = this.#sqlite;
		const count = capi.sqlite3_column_count(pointer);
		const indexes = Array.from({ length: count }, (_, index) => index);
		return {
			pointer,
			columns: indexes.map((index) => capi.sqlite3_column_name(pointer, index) ?? ''),
			declaredTypes: indexes.map((index) => capi.sqlite3_column_decltype(pointer, index)),
			isReading: capi.sqlite3_stmt_readonly(pointer) !== 0,
		};
	}

	/** Refuses none and more than one, whose rest would be lost. */
	#compile(db: number, sql: string): number {
		const { capi, wasm } = this.#sqlite;
		const text = wasm.allocCString(sql, false);
		const slots = wasm.alloc(16);
		const [statement, tail] = [slots, slots + 8];
		try {
			const flags = capi.SQLITE_PREPARE_PERSISTENT;
			const code = capi.sqlite3_prepare_v3(db, text, -1, flags, statement, tail);
			if (code !== 0) throw errorOf(this.#sqlite, db);
			const pointer = wasm.peekPtr(statement);
			const rest = wasm.cstrToJs(wasm.peekPtr(tail)) ?? '';
			if (pointer && /^[\s;]*$/.test(rest)) return pointer;
			capi.sqlite3_finalize(pointer);
			throw new SqliteError('Expected one SQL statement', capi.SQLITE_MISUSE);
		} finally {
			wasm.dealloc(slots);
			wasm.dealloc(text);
		}
	}

	#forgetOldest(): void {
		for (const [sql, { pointer }] of this.#kept) {
			this.#sqlite.capi.sqlite3_finalize(pointer);
			this.#kept.delete(sql);
			return;
		}
	}
}
