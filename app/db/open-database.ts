import { type Prisma, PrismaClient } from './client/client';
import { insideTransaction } from './inside-transaction';
import { SqliteWasmAdapterFactory } from './sqlite/adapter';
import { Connection, type SqlResult, type SqlValue } from './sqlite/connection';
import { Mutex } from './sqlite/mutex';
import type { FilePort } from './sqlite/open-file';
import { lockForProcess } from './sqlite/process-lock';

/** Reads by SQL of our own, for what is asked at every page, filing or step. */
export interface Reads {
	/**
	 * Runs a prepared query: rows as plain objects. A tenth of the cost of the same through Prisma.
	 * Outside a transaction it sees what is committed, also while the disk is asked to keep that.
	 */
	read<Row>(sql: string, params: readonly SqlValue[]): Promise<Row[]>;
}

/** Writes by SQL of our own, in a transaction. */
export interface Writes {
	/** Runs a prepared statement and answers how many rows it changed. */
	write(sql: string, params: readonly SqlValue[]): Promise<number>;
}

/** What a transaction's work uses; the database itself would wait for the transaction to end. */
export type Tx = Prisma.TransactionClient & Reads & Writes;

/** The portal's database: one file, held by this process alone. */
export interface Database extends Reads {
	/** For single statements and reads outside a transaction; inside one it throws at once. */
	readonly client: PrismaClient;
	/**
	 * Runs `work` alone on the connection and commits it durably, or rolls it back when it throws.
	 * Takes at most 20 seconds, waiting included.
	 */
	transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
	/**
	 * Runs a script of statements in one transaction, for migrations; refused as a whole when a row
	 * would then refer to one that is gone.
	 */
	script(sql: string): Promise<void>;
	/** Writes all that is committed into `file`, as a database of its own; it must not be there yet. */
	copyTo(file: string): Promise<void>;
	/**
	 * The same in a new `file` that nobody has yet, in small pieces between which the database is used; the
	 * caller syncs it. Tells for how many milliseconds at a time, at most, everybody else had to wait.
	 */
	backupTo(file: string, signal: AbortSignal): Promise<{ longestHold: number }>;
	/** Writes something that means nothing, durably; throws where the disk lets nothing be written. */
	proveWritable(): Promise<void>;
	/** Waits for the work that was asked before, and gives the file free. */
	close(): Promise<void>;
}

/** Milliseconds for which a copy holds the database at a time. */
const holdMs = 10;

/**
 * Opens or creates the database `file`. Throws `DatabaseInUse` when another process has it, and a
 * SqliteError when the file can't be opened or written.
 */
export async function openDatabase(options: { file: string; port?: FilePort }): Promise<Database> {
	const lock = await lockForProcess(options.file);
	const connection = await Connection.open(options.file, options.port).catch(async (error) => {
		await lock.release();
		throw error;
	});
	const mutex = new Mutex();
	const inside = insideTransaction();
	const outside = () => inside.outside();
	const adapter = new SqliteWasmAdapterFactory(connection, mutex, outside);
	const client = new PrismaClient({ adapter });
	let closing: Promise<void> | undefined;
	const limits = { maxWait: 20_000, timeout: 20_000 };
	return {
		client,
		async transaction(work) {
			outside();
			return client.$transaction(
				(tx) => inside.run(() => work(withStatements(tx, adapter.statementsOfOpen()))),
				limits,
			);
		},
		async read<Row>(sql: string, params: readonly SqlValue[]): Promise<Row[]> {
			outside();
			return objectsOf<Row>(await mutex.looking(() => connection.look(sql, params)));
		},
		async script(sql) {
			outside();
			await mutex.alone(() => {
				inTransaction(connection, sql);
				return connection.settle();
			});
		},
		async copyTo(file) {
			outside();
			await mutex.alone(() => connection.run('VACUUM INTO ?', [file]));
		},
		async backupTo(file, signal) {
			outside();
			const backup = await mutex.alone(() => connection.startBackup(file));
			let longestHold = 0;
			try {
				for (let isWhole = false; !isWhole; ) {
					signal.throwIfAborted();
					isWhole = await mutex.alone(() => {
						const began = performance.now();
						const isDone = backup.stepFor(holdMs);
						longestHold = Math.max(longestHold, performance.now() - began);
						return isDone;
					});
					// Whatever else came in meanwhile has its turn, reading from sockets too.
					await new Promise((resolve) => setImmediate(resolve));
				}
			} finally {
				await mutex.alone(() => backup.end());
			}
			return { longestHold: Math.round(longestHold) };
		},
		async proveWritable() {
			outside();
			// A number in the file's head that SQLite leaves to its users, and that nobody reads.
			await mutex.alone(() => connection.run('PRAGMA user_version = 1'));
		},
		close() {
			closing ??= (async () => {
				await client.$disconnect();
				await mutex.alone(() => connection.close());
				await lock.release();
			})();
			return closing;
		},
	};
}

/** The client with our own statements before its own; defined, since it keeps what is merely assigned. */
function withStatements(
	tx: Prisma.TransactionClient,
	run: (sql: string, params: readonly SqlValue[]) => SqlResult,
): Tx {
	const statements: Reads & Writes = {
		read: async <Row>(sql: string, params: readonly SqlValue[]) => objectsOf<Row>(run(sql, params)),
		write: async (sql, params) => run(sql, params).changes,
	};
	return Object.create(tx, Object.getOwnPropertyDescriptors(statements));
}

function objectsOf<Row>({ columns, rows }: SqlResult): Row[] {
	return rows.map((row) => {
		const object: Record<string, SqlValue> = {};
		for (let index = 0; index < columns.length; index++) {
			object[columns[index] ?? ''] = row[index] ?? null;
		}
		return object as Row;
	});
}

function inTransaction(connection: Connection, sql: string): void {
	// A migration that rebuilds a table drops the old one, and with it would go what refers to it.
	connection.script('PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE');
	try {
		connection.script(sql);
		const [broken] = connection.run('PRAGMA foreign_key_check').rows;
		if (broken)
			throw new Error(`Rows of ${broken[0]} would refer to rows of ${broken[2]} that are gone`);
		connection.run('COMMIT');
	} catch (error) {
		if (connection.inTransaction) connection.run('ROLLBACK');
		throw error;
	} finally {
		connection.script('PRAGMA foreign_keys=ON');
	}
}
