import {
	type ConnectionInfo,
	DriverAdapterError,
	type IsolationLevel,
	type SqlDriverAdapter,
	type SqlMigrationAwareDriverAdapterFactory,
	type SqlQuery,
	type Transaction,
} from '@prisma/driver-adapter-utils';
import { asPrisma } from './as-prisma';
import { Connection, type SqlResult, type SqlValue } from './connection';
import { Mutex } from './mutex';
import { OpenTransaction } from './open-transaction';
import { Queries } from './queries';

/** Asked before every query that is no transaction's own; throws where it would wait for itself. */
export type OutsideGuard = () => void;

/**
 * Prisma's driver over one connection. A transaction has the connection for itself: every other
 * query, plain ones too, waits until it has ended, so that nobody reads or loses uncommitted rows.
 */
export class SqliteWasmAdapterFactory implements SqlMigrationAwareDriverAdapterFactory {
	readonly provider = Queries.provider;
	readonly adapterName = Queries.adapterName;
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
