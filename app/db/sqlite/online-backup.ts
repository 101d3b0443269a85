import type { Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { errorOf, openHandle } from './open-handle';
import { SqliteError } from './sqlite-error';

/** Pages between two looks at the clock. */
const pagesAtOnce = 50;

/**
 * A copy of an open database, made in small pieces between which the database is used. What is written
 * meanwhile through the same handle is written to the copy too, so that it never begins anew for that.
 */
export class OnlineBackup {
	readonly #sqlite: Sqlite3Static;
	#copy: number | null;
	#backup: number;

	/** Begins a copy of the database of `source` in a new `file`, which is synced by whoever asked. */
	constructor(sqlite: Sqlite3Static, source: number, file: string, vfs: string) {
		const { capi } = sqlite;
		this.#sqlite = sqlite;
		const copy = openHandle(sqlite, file, vfs);
		this.#copy = copy;
		// It is whole once it is renamed, and not before: a journal of its own would only be dear.
		// A small cache, so that its pages are written as they come and not all at the end.
		const setup = 'PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=100';
		capi.sqlite3_exec(copy, setup, 0, 0, 0);
		this.#backup = capi.sqlite3_backup_init(copy, 'main', source, 'main');
		if (this.#backup) return;
		const error = errorOf(sqlite, copy);
		this.end();
		throw error;
	}

	/** Copies for so many milliseconds, or a little longer; answers whether the copy is whole. */
	stepFor(milliseconds: number): boolean {
		const { capi } = this.#sqlite;
		const until = performance.now() + milliseconds;
		do {
			if (!this.#backup) {
				const why = 'The copy can’t go on: the database was opened anew';
				throw new SqliteError(why, capi.SQLITE_ABORT);
			}
			const code = capi.sqlite3_backup_step(this.#backup, pagesAtOnce);
			if (code === capi.SQLITE_DONE) return true;
			if (code !== 0) throw new SqliteError(capi.sqlite3_errstr(code) ?? 'The copy failed', code);
		} while (performance.now() < until);
		return false;
	}

	/** Whether it was neither ended nor closed with its database. */
	get isGoingOn(): boolean {
		return this.#backup !== 0;
	}

	/** Lets go of both, whole or not; more than once does nothing more. */
	end(): void {
		const { capi } = this.#sqlite;
		if (this.#backup) capi.sqlite3_backup_finish(this.#backup);
		if (this.#copy !== null) capi.sqlite3_close_v2(this.#copy);
		this.#backup = 0;
		this.#copy = null;
	}
}
