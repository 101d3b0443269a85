import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Database } from '~/db/open-database';
import { linkFiles } from './link-files';
import { syncPath } from './sync-path';

/** A backup that was taken. */
export interface Backup {
	/** Its own folder. */
	folder: string;
	/** How many files it holds, beside the database. */
	files: number;
	/** For how many milliseconds at a time, at most, nobody else could use the database. */
	longestHold: number;
}

/** The folder's name is the moment in which it was begun. */
const named = /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}\.\d{3}Z$/;

/**
 * Copies the database and every file of `dataFolder` into a folder of its own in `backupFolder`, synced
 * and renamed when it is whole; then removes all but the newest `kept`. The portal goes on meanwhile.
 */
export async function takeBackup(options: {
	db: Pick<Database, 'backupTo'>;
	dataFolder: string;
	backupFolder: string;
	kept: number;
	now: Date;
	/** Breaks it off, with nothing left of it. */
	signal: AbortSignal;
}): Promise<Backup> {
	const { db, dataFolder, backupFolder, kept, now, signal } = options;
	await mkdir(backupFolder, { recursive: true, mode: 0o700 });
	await removeUnfinished(backupFolder);
	const earlier = await listBackups(backupFolder);
	const name = now.toISOString().replaceAll(':', '-');
	const part = path.join(backupFolder, `${name}.part`);
	const folder = path.join(backupFolder, name);
	try {
		const evidence = path.join(part, 'evidence');
		await mkdir(evidence, { recursive: true, mode: 0o700 });
		const last = earlier.at(-1);
		const from = {
			source: path.join(dataFolder, 'evidence'),
			earlier: last ? path.join(backupFolder, last, 'evidence') : null,
			signal,
		};
		// Before the database, so that nothing is missing that is swept meanwhile; and after it, for what
		// came since: a file is on disk before its row is.
		const before = await linkFiles(from, evidence);
		const copy = path.join(part, 'portal.db');
		const { longestHold } = await db.backupTo(copy, signal);
		await syncPath(copy);
		const since = await linkFiles(from, evidence);
		await syncPath(part);
		await rename(part, folder);
		await syncPath(backupFolder);
		await removeOldest(backupFolder, kept);
		return { folder, files: before + since, longestHold };
	} catch (error) {
		await rm(part, { recursive: true, force: true }).catch(() => {});
		throw error;
	}
}

/** The whole backups of a folder by name, oldest first; none where there is no such folder. */
export async function listBackups(backupFolder: string): Promise<string[]> {
	const names = await readdir(backupFolder).catch(() => []);
	return names.filter((name) => named.test(name)).sort();
}

/** The moment in which a backup of this name was begun. */
export function momentOf(name: string): Date {
	const [day, time = ''] = name.split('T');
	return new Date(`${day}T${time.replaceAll('-', ':')}`);
}

async function removeUnfinished(backupFolder: string): Promise<void> {
	for (const name of await readdir(backupFolder)) {
		const isOurs = name.endsWith('.part') && named.test(name.slice(0, -'.part'.length));
		if (isOurs) await rm(path.join(backupFolder, name), { recursive: true, force: true });
	}
}

async function removeOldest(backupFolder: string, kept: number): Promise<void> {
	for (const name of (await listBackups(backupFolder)).slice(0, -kept)) {
		// Under another name first: what is removed by half is no backup.
		const going = path.join(backupFolder, `${name}.part`);
		await rename(path.join(backupFolder, name), going);
		await rm(going, { recursive: true, force: true });
	}
}
