import type { Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { SqliteError } from './sqlite-error';

/** Opens or creates the database `file`, set up as the portal uses it; throws a SqliteError. */
export function openDatabaseFile(sqlite: Sqlite3Static, file: string, vfs: string): number {
	const { capi } = sqlite;
	const db = openHandle(sqlite, file, vfs);
	capi.sqlite3_extended_result_codes(db, 1);
	// A plan that may look at the values is made anew, from the text, each time they change: with a
	// LIMIT or an indexed column that is at every run, and it costs as much as the run itself.
	capi.sqlite3_db_config(db, capi.SQLITE_DBCONFIG_ENABLE_QPSG, 1, 0);
	// Exclusive before WAL: the log then needs no memory shared with other processes.
	const setup = `PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL;
		-- A commit is synced by \`settle\`; SQLite itself syncs before and after it copies the log back.
		PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY;
		-- So that a REPLACE can't remove what a trigger says must stay.
		PRAGMA recursive_triggers=ON;
		-- 16 MB of log: what is written often is then copied back once, not every 4 MB.
		PRAGMA wal_autocheckpoint=4000; PRAGMA journal_size_limit=67108864;
		PRAGMA cache_size=-32000;`;
	if (capi.sqlite3_exec(db, setup, 0, 0, 0) === 0) return db;
	const error = errorOf(sqlite, db);
	capi.sqlite3_close_v2(db);
	throw error;
}

/** Opens `file` as it is, by the named VFS or SQLite's own (0); throws a SqliteError. */
export function openHandle(sqlite: Sqlite3Static, file: string, vfs: string | 0): number {
	const { capi, wasm } = sqlite;
	const slot = wasm.alloc(8);
	const flags = capi.SQLITE_OPEN_READWRITE | capi.SQLITE_OPEN_CREATE;
	const code = capi.sqlite3_open_v2(file, slot, flags, vfs);
	const db = wasm.peekPtr(slot);
	wasm.dealloc(slot);
	if (code === 0) return db;
	const error = errorOf(sqlite, db);
	capi.sqlite3_close_v2(db);
	throw error;
}

/** What SQLite last refused on this connection. */
export function errorOf({ capi }: Sqlite3Static, db: number): SqliteError {
	return new SqliteError(capi.sqlite3_errmsg(db), capi.sqlite3_extended_errcode(db));
}
