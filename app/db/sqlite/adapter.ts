import {
	type ConnectionInfo,
	DriverAdapterError,
	type IsolationLevel,
	type SqlDriverAdapter,
	type SqlMigrationAwareDriverAdapterFactory,
	type SqlQuery,
	type SqlQueryable,
	type SqlResultSet,
	type Transaction,
} from '@prisma/driver-adapter-utils';
import { Connection, type SqlResult, type SqlValue } from './connection';
import { columnTypes, prismaError, prismaRow, sqlArgument } from './conversion';
import { Mutex } from './mutex';
import { SqliteError } from './sqlite-error';

const adapterName = 'sqlite-wasm';
const provider = 'sqlite' as const;

/** Asked before every query that is no transaction's own; throws where it would wait for itself. */
export type OutsideGuard = () => void;

/**
 * Prisma's driver over one connection. A transaction has the connection for itself: every other
 * query, plain ones too, waits until it has ended, so that nobody reads or loses uncommitted rows.
 */
export class SqliteWasmAdapterFactory implements SqlMigrationAwareDriverAdapterFactory {
	readonly provider = provider;
	readonly adapterName = adapterName;
	#open: OpenTransaction | null = null;

	constructor(
		private readonly connection: Connection,
		private readonly mutex: Mutex,
		private readonly outside: OutsideGuard = () => {},
	) {}

	async connect(): Promise<SqlDriverAdapter> {
		const note = (open: OpenTransaction) => {
			this.#open = open;
		};
		return new Adapter(this.connection, this.mutex, this.outside, note);
	}

	/**
	 * Runs statements in the transaction that is open at the moment of this call, and in no other: once
	 * that one has ended, each is refused.
	 */
	statementsOfOpen(): (sql: string, params: readonly SqlValue[]) => SqlResult {
		const open = this.#open;
		if (!open) throw new Error('No transaction is open');
		return (sql, params) => open.run(sql, params);
	}

	/** An empty database in memory, in which migrations are compared. */
	async connectToShadowDb(): Promise<SqlDriverAdapter> {
		return new ShadowAdapter(await Connection.openInMemory());
	}
}

class Queries implements SqlQueryable {
	readonly provider = provider;
	readonly adapterName = adapterName;

	constructor(
		protected readonly connection: Connection,
		protected readonly mutex: Mutex,
	) {}

	async queryRaw(query: SqlQuery): Promise<SqlResultSet> {
		return resultSet(await this.perform(query));
	}

	async executeRaw(query: SqlQuery): Promise<number> {
		return (await this.perform(query)).changes;
	}

	protected async perform(query: SqlQuery): Promise<SqlResult> {
		return asPrisma(() =>
			this.connection.run(
				query.sql,
				query.args.map((value, index) => sqlArgument(value, query.argTypes[index])),
			),
		);
	}

	/** Before the connection is another's: what was written is on disk, or is gone again. */
	protected async settle(): Promise<void> {
		await this.mutex
			.whileOthersLook(() => this.connection.settle())
			.catch((error: unknown) => {
				throw asPrismaError(error);
			});
	}
}

class Adapter extends Queries implements SqlDriverAdapter {
	constructor(
		connection: Connection,
		mutex: Mutex,
		private readonly outside: OutsideGuard,
		private readonly note: (open: OpenTransaction) => void = () => {},
	) {
		super(connection, mutex);
	}

	protected override async perform(query: SqlQuery): Promise<SqlResult> {
		this.outside();
		return this.mutex.alone(async () => {
			const result = await super.perform(query);
			await this.settle();
			return result;
		});
	}

	async executeScript(script: string): Promise<void> {
		this.outside();
		await this.mutex.alone(() => {
			asPrisma(() => this.connection.script(script));
			return this.settle();
		});
	}

	async startTransaction(isolationLevel?: IsolationLevel): Promise<Transaction> {
		if (isolationLevel && isolationLevel !== 'SERIALIZABLE') {
			throw new DriverAdapterError({ kind: 'InvalidIsolationLevel', level: isolationLevel });
		}
		this.outside();
		const release = await this.mutex.acquire();
		try {
			// Immediate: the right to write is taken at once, so that it can't fail halfway.
			asPrisma(() => this.connection.run('BEGIN IMMEDIATE'));
		} catch (error) {
			release();
			throw error;
		}
		const open = new OpenTransaction(this.connection, this.mutex, release);
		this.note(open);
		return open;
	}

	getConnectionInfo(): ConnectionInfo {
		return { maxBindValues: 32_000, supportsRelationJoins: false };
	}

	/** The connection is its opener's to close. */
	async dispose(): Promise<void> {}
}

/** A database of the schema engine's own, which sends whole migrations as if they were one statement. */
class ShadowAdapter extends Adapter {
	constructor(connection: Connection) {
		super(connection, new Mutex(), () => {});
	}

	override async executeRaw({ sql }: SqlQuery): Promise<number> {
		await this.executeScript(sql);
		return 0;
	}

	override async dispose(): Promise<void> {
		this.connection.close();
	}
}

class OpenTransaction extends Queries implements Transaction {
	/** Prisma sends COMMIT and ROLLBACK as queries of their own. */
	readonly options = { usePhantomQuery: false };
	#ended = false;

	constructor(
		connection: Connection,
		mutex: Mutex,
		private readonly release: () => void,
	) {
		super(connection, mutex);
	}

	protected override async perform(query: SqlQuery): Promise<SqlResult> {
		if (query.sql === 'ROLLBACK' && !this.connection.inTransaction) return nothing;
		this.#mustBeOpen();
		const result = await super.perform(query);
		if (query.sql === 'COMMIT') await this.settle();
		return result;
	}

	run(sql: string, params: readonly SqlValue[]): SqlResult {
		this.#mustBeOpen();
		return this.connection.run(sql, params);
	}

	/** SQLite ends a transaction itself on a full disk: nothing after it may pass as a part of it. */
	#mustBeOpen(): void {
		if (!this.#ended && this.connection.inTransaction) return;
		const cause = 'The database ended this transaction, or it was over already';
		throw new DriverAdapterError({ kind: 'TransactionAlreadyClosed', cause });
	}

	async commit(): Promise<void> {
		this.end();
	}

	async rollback(): Promise<void> {
		this.end();
	}

	async createSavepoint(name: string): Promise<void> {
		asPrisma(() => this.connection.run(`SAVEPOINT ${name}`));
	}

	async rollbackToSavepoint(name: string): Promise<void> {
		asPrisma(() => this.connection.run(`ROLLBACK TO ${name}`));
	}

	async releaseSavepoint(name: string): Promise<void> {
		asPrisma(() => this.connection.run(`RELEASE ${name}`));
	}

	/** A COMMIT that failed (a full disk) leaves the transaction open: nobody else may inherit it. */
	private end(): void {
		this.#ended = true;
		try {
			if (this.connection.inTransaction) this.connection.run('ROLLBACK');
		} finally {
			this.release();
		}
	}
}

const nothing: SqlResult = { columns: [], declaredTypes: [], rows: [], changes: 0 };

function resultSet(result: SqlResult): SqlResultSet {
	const types = columnTypes(result);
	return {
		columnNames: [...result.columns],
		columnTypes: types,
		rows: result.rows.map((row) => prismaRow(row, types)),
	};
}

function asPrisma<T>(work: () => T): T {
	try {
		return work();
	} catch (error) {
		throw asPrismaError(error);
	}
}

function asPrismaError(error: unknown): unknown {
	return error instanceof SqliteError ? new DriverAdapterError(prismaError(error)) : error;
}
