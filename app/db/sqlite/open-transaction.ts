import { DriverAdapterError, type SqlQuery, type Transaction } from '@prisma/driver-adapter-utils';
import { asPrisma } from './as-prisma';
import type { Connection, SqlResult, SqlValue } from './connection';
import type { Mutex } from './mutex';
import { Queries } from './queries';

/** A transaction that has the connection for itself until it ends; after that it refuses everything. */
export class OpenTransaction extends Queries implements Transaction {
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
