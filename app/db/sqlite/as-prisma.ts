import { DriverAdapterError } from '@prisma/driver-adapter-utils';
import { prismaError } from './conversion';
import { SqliteError } from './sqlite-error';

/** Does `work`; what SQLite refuses in it is thrown as Prisma's error. */
export function asPrisma<T>(work: () => T): T {
	try {
		return work();
	} catch (error) {
		throw asPrismaError(error);
	}
}

/** Prisma's error for what SQLite refused; any other as it is. */
export function asPrismaError(error: unknown): unknown {
	return error instanceof SqliteError ? new DriverAdapterError(prismaError(error)) : error;
}
