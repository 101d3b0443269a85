import { DriverAdapterError } from '@prisma/driver-adapter-utils';
import { Prisma } from './client/client';
import { resultCodes, SqliteError } from './sqlite/sqlite-error';

/**
 * What about the disk made the database refuse: no room, or not to be written; null for every other
 * error. Nothing was written then, and reading goes on.
 */
export function diskTrouble(error: unknown): 'full' | 'read-only' | null {
	switch (resultCodeOf(error)) {
		case resultCodes.full:
			return 'full';
		case resultCodes.readOnly:
			return 'read-only';
		default:
			return null;
	}
}

/** SQLite's primary result code, from whichever layer the error comes. */
function resultCodeOf(error: unknown): number | null {
	if (error instanceof SqliteError) return error.primaryCode;
	if (error instanceof DriverAdapterError) {
		return error.cause.kind === 'sqlite' ? error.cause.extendedCode & 0xff : null;
	}
	if (error instanceof Prisma.PrismaClientKnownRequestError) {
		return resultCodeOf(error.meta?.driverAdapterError);
	}
	return null;
}
