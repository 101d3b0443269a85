import type { Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { registerNodeVfs } from './node-vfs';
import { OnlineBackup } from './online-backup';
import type { FilePort, OpenFile } from './open-file';
import { errorOf, openDatabaseFile, openHandle } from './open-handle';
import { PreparedStatements } from './prepared-statements';
import { readRow } from './read-row';
import { resultCode } from './result-code';
import { resultCodes, SqliteError } from './sqlite-error';
import { type StatementCalls, statementCalls } from './statement-calls';
import { loadSqlite } from './wasm';

/** A value as SQLite keeps it. */
export type SqlValue = string | number | bigint | Uint8Array | null;

/** What a statement answered: one array of values for each row. */
export interface SqlResult {
	columns: readonly string[];
	/** The declared type per column; null for an expression. */
	declaredTypes: readonly (string | null)[];
	rows: SqlValue[][];
	/** How many rows it changed. */
	changes: number;
}

/**
 * One open database file. Calls are synchronous, but for those that wait for the disk; who may call
 * when is the caller's to order.
 */
export class Connection {
	readonly #sqlite: Sqlite3Static;
	readonly #calls: StatementCalls;
	readonly #open: () => number;
	readonly #log: () => OpenFile | undefined;
	readonly #vfs: string;
	#backup: OnlineBackup | null = null;
	/** Null after a commit was undone, until the next use. */
	#pointer: number | null;
	readonly #statements: PreparedStatements;

	private constructor(
		sqlite: Sqlite3Static,
		open: () => number,
		log: () => OpenFile | undefined = () => undefined,
		vfs = '',
	) {
		this.#vfs = vfs;
		this.#sqlite = sqlite;
		this.#calls = statementCalls(sqlite);
		this.#statements = new PreparedStatements(sqlite);
		this.#open = open;
		this.#log = log;
		this.#pointer = open();
	}

	/**
	 * Opens or creates `file`: a write-ahead log without shared memory, synced by `settle`. Throws a
	 * SqliteError when it can't be opened or is no database.
	 */
	static async open(file: string, port?: FilePort): Promise<Connection> {
		const sqlite = await loadSqlite();
		const vfs = registerNodeVfs(sqlite, port);
		return new Connection(
			sqlite,
			() => openDatabaseFile(sqlite, file, vfs.name),
			() => vfs.openFile(`${file}-wal`),
			vfs.name,
		);
	}

	/** An empty database in memory, gone when it is closed. */
	static async openInMemory(): Promise<Connection> {
		const sqlite = await loadSqlite();
		return new Connection(sqlite, () => openHandle(sqlite, ':memory:', 0));
	}

	/** Runs one statement; throws a SqliteError when it is refused. */
	run(sql: string, params: readonly SqlValue[] = []): SqlResult {
		const statement = this.#statements.prepare(this.#db, sql);
		const calls = this.#calls;
		const { SQLITE_ROW, SQLITE_DONE } = this.#sqlite.capi;
		try {
			for (const [index, value] of params.entries())
				this.#bind(statement.pointer, index + 1, value);
			const rows: SqlValue[][] = [];
			const { columns, declaredTypes } = statement;
			const source = { sqlite: this.#sqlite, calls, statement: statement.pointer };
			for (;;) {
				const code = calls.sqlite3_step(statement.pointer);
				if (code === SQLITE_ROW) rows.push(readRow(source, columns.length));
				else if (code === SQLITE_DONE) break;
				else throw this.#error();
			}
			return { columns, declaredTypes, rows, changes: calls.sqlite3_changes(this.#db) };
		} finally {
			calls.sqlite3_reset(statement.pointer);
			calls.sqlite3_clear_bindings(statement.pointer);
		}
	}

	/** Runs one statement that only reads; throws a SqliteError when it would change something. */
	look(sql: string, params: readonly SqlValue[]): SqlResult {
		const { isReading } = this.#statements.prepare(this.#db, sql);
		if (isReading) return this.run(sql, params);
		const { SQLITE_MISUSE } = this.#sqlite.capi;
		throw new SqliteError('Expected a statement that only reads', SQLITE_MISUSE);
	}

	/** Runs any number of statements that take no values. */
	script(sql: string): void {
		const { capi } = this.#sqlite;
		const code = capi.sqlite3_exec(this.#db, sql, 0, 0, 0);
		if (code !== 0) throw this.#error();
		this.#statements.forget();
	}

	/** Whether a transaction is open. */
	get inTransaction(): boolean {
		if (this.#pointer === null) return false;
		return this.#sqlite.capi.sqlite3_get_autocommit(this.#pointer) === 0;
	}

	/**
	 * Waits until what was committed is on disk, while other work of the process goes on; nobody may write
	 * through the connection meanwhile. Where the disk refuses, the commit is undone and a SqliteError says so.
	 */
	async settle(): Promise<void> {
		if (this.inTransaction) return;
		const log = this.#log();
		const from = log?.unsyncedFrom ?? null;
		if (!log || from === null) return;
		try {
			await log.syncMeanwhile();
		} catch (error) {
			const code = resultCode(error, resultCodes.ioError);
			const refusal = new SqliteError('The disk refused to keep what was written', code);
			try {
				this.#undo(log, from);
			} catch {
				// A disk that refuses this too leaves it to the next sync, which begins at the same place.
			}
			throw refusal;
		}
	}

	/** Begins a copy of what is committed in a new `file`; the one before it has to be ended. */
	startBackup(file: string): OnlineBackup {
		if (this.#backup?.isGoingOn) throw new Error('The database is being copied already');
		this.#backup = new OnlineBackup(this.#sqlite, this.#db, file, this.#vfs);
		return this.#backup;
	}

	/** Closes the file; the log is written back into it first, and a copy that goes on is ended. */
	close(): void {
		this.#backup?.end();
		this.#statements.forget();
		if (this.#pointer !== null) this.#sqlite.capi.sqlite3_close_v2(this.#pointer);
		this.#pointer = null;
	}

	/** Takes what was not synced off the log, and reads that anew at the next use. */
	#undo(log: OpenFile, from: number): void {
		const { capi } = this.#sqlite;
		log.truncate(from);
		capi.sqlite3_db_config(this.#db, capi.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, 0);
		this.close();
	}

	get #db(): number {
		this.#pointer ??= this.#open();
		return this.#pointer;
	}

	#bind(statement: number, index: number, value: SqlValue): void {
		const { capi, wasm } = this.#sqlite;
		const calls = this.#calls;
		// What is not bound is null: a statement is cleared after each use.
		if (value === null) return;
		let code: number;
		if (typeof value === 'bigint') code = calls.sqlite3_bind_int64(statement, index, value);
		else if (typeof value === 'number') {
			code = Number.isSafeInteger(value)
				? calls.sqlite3_bind_int64(statement, index, BigInt(value))
				: calls.sqlite3_bind_double(statement, index, value);
		} else if (typeof value === 'string') {
			const [pointer, length] = this.#textIn(value);
			code = capi.sqlite3_bind_text(statement, index, pointer, length, capi.SQLITE_WASM_DEALLOC);
		} else {
			const pointer = wasm.alloc(value.byteLength || 1);
			wasm.heap8u().set(value, pointer);
			const owned = capi.SQLITE_WASM_DEALLOC;
			code = capi.sqlite3_bind_blob(statement, index, pointer, value.byteLength, owned);
		}
		if (code !== 0) throw this.#error();
	}

	/** The text in SQLite's memory, by pointer and length; the library's own way for texts is broken. */
	#textIn(text: string): [pointer: number, length: number] {
		const { wasm } = this.#sqlite;
		const length = Buffer.byteLength(text, 'utf8');
		const pointer = wasm.alloc(length || 1);
		Buffer.from(wasm.heap8u().buffer, pointer, length).write(text, 'utf8');
		return [pointer, length];
	}

	#error(): SqliteError {
		return errorOf(this.#sqlite, this.#db);
	}
}
