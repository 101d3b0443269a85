import type { SqlQuery, SqlQueryable, SqlResultSet } from '@prisma/driver-adapter-utils';
import { asPrisma, asPrismaError } from './as-prisma';
import type { Connection, SqlResult } from './connection';
import { columnTypes, prismaRow, sqlArgument } from './conversion';
import type { Mutex } from './mutex';

/**
 * What Prisma asks of the connection, in its own types: queries, and after a commit that it is on disk.
 * What SQLite refuses is thrown as Prisma's error.
 */
export class Queries implements SqlQueryable {
	static readonly provider = 'sqlite' as const;
	static readonly adapterName = 'sqlite-wasm';
	readonly provider = Queries.provider;
	readonly adapterName = Queries.adapterName;

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

function resultSet(result: SqlResult): SqlResultSet {
	const types = columnTypes(result);
	return {
		columnNames: [...result.columns],
		columnTypes: types,
		rows: result.rows.map((row) => prismaRow(row, types)),
	};
}
