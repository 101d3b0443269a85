import { open, rename, rm, statfs } from 'node:fs/promises';
import path from 'node:path';
import { MigrationRefused } from './migrate';
import type { Database } from './open-database';

/** How many bytes are free on the disk of a folder; a test can say it in the disk's place. */
export type FreeBytes = (folder: string) => Promise<number>;

/**
 * Copies the database `portal.db` of `folder` beside it, synced, before it is changed, and answers the
 * copy's name: it says the last migration that the copy has, so that one of the same state replaces
 * an earlier one. Refused, with nothing changed, where the disk has no room for the copy and the change.
 */
export async function copyBeforeChange(
	database: Database,
	folder: string,
	lastMigration: string,
	freeBytes: FreeBytes = freeOnDisk,
): Promise<string> {
	const name = `portal.db-at-${lastMigration}`;
	const place = path.join(folder, name);
	const part = `${place}.part`;
	const size = await sizeOf(database);
	// Once for the copy, and once for what a migration writes before it lets go of what it replaces.
	const needed = 2 * size;
	const free = await freeBytes(folder);
	if (free < needed) {
		throw new MigrationRefused(
			`Before this build changes the database, it copies it to ${place}. That and the change need ${inMegabytes(needed)}, and the disk has ${inMegabytes(free)} free. Nothing was changed: make room and start again.`,
		);
	}
	try {
		await rm(part, { force: true });
		await database.copyTo(part);
		await sync(part);
		await rename(part, place);
		await sync(folder);
	} catch (error) {
		await rm(part, { force: true });
		const why = error instanceof Error ? error.message : String(error);
		throw new MigrationRefused(
			`Before this build changes the database, it copies it to ${place}. That failed: ${why}. Nothing was changed.`,
			{ cause: error },
		);
	}
	return name;
}

async function sizeOf(database: Database): Promise<number> {
	const sql = 'SELECT page_count * page_size AS "bytes" FROM pragma_page_count, pragma_page_size';
	const [row] = await database.read<{ bytes: number | bigint }>(sql, []);
	return Number(row?.bytes ?? 0);
}

async function freeOnDisk(folder: string): Promise<number> {
	const { bavail, bsize } = await statfs(folder);
	return bavail * bsize;
}

async function sync(at: string): Promise<void> {
	const handle = await open(at, 'r');
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}

function inMegabytes(bytes: number): string {
	return `${Math.ceil(bytes / 1024 / 1024)} MB`;
}
