import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aPortal } from '#test/support/a-portal';
import { copyBeforeChange } from '~/db/copy-before-change';
import { migrate, migrations } from '~/db/migrate';
import { type Database, openDatabase } from '~/db/open-database';

const earlier = migrations.slice(0, -1);
const lastOfEarlier = earlier.at(-1)?.name ?? '';
const copyName = `portal.db-at-${lastOfEarlier}`;
const now = new Date('2027-01-14T10:00:00Z');

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'portal-upgrade-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const counted = 'INSERT INTO "ReferenceCounter" VALUES (2027, 41)';

/** Does something with the folder's database, as the build of these migrations left it. */
async function withDatabase<T>(work: (db: Database) => Promise<T>, name = 'portal.db'): Promise<T> {
	const db = await openDatabase({ file: path.join(folder, name) });
	return work(db).finally(() => db.close());
}

const fillEarlier = () =>
	withDatabase(async (db) => {
		await migrate(db, now, { known: earlier });
		await db.client.$executeRawUnsafe(counted);
	});

it('starts on the database of an earlier build, and leaves a copy with which that one goes on', async () => {
	await fillEarlier();
	const portal = await aPortal({ env: { DATA_DIR: folder } });
	try {
		expect(portal.output()).toContain(`"copy":"${copyName}"`);
		await portal.end();
		expect(await readdir(folder)).not.toContain(`${copyName}.part`);
		await portal.restart();
		expect(portal.output()).not.toContain('copied the database');
	} finally {
		await portal.stop();
	}
	await withDatabase(async (db) => {
		expect(await migrate(db, now, { known: earlier })).toEqual([]);
		const rows = await db.read('SELECT * FROM "ReferenceCounter"', []);
		expect(rows).toEqual([{ year: 2027, last: 41 }]);
		expect(await db.read('PRAGMA integrity_check', [])).toEqual([{ integrity_check: 'ok' }]);
	}, copyName);
});

it('copies nothing where there is nothing to change, or nothing there yet', async () => {
	const copies: string[] = [];
	const beforeChange = async (last: string) => void copies.push(last);
	await withDatabase(async (db) => {
		await migrate(db, now, { known: earlier, beforeChange });
		await migrate(db, now, { known: earlier, beforeChange });
		expect(copies).toEqual([]);
		await migrate(db, now, { beforeChange });
		expect(copies).toEqual([lastOfEarlier]);
	});
});

it('is refused on a disk without room for the copy, which is named, and changes nothing', async () => {
	await fillEarlier();
	await withDatabase(async (db) => {
		const beforeChange = async (last: string) => {
			await copyBeforeChange(db, folder, last, async () => 300_000);
		};
		const refused = migrate(db, now, { beforeChange });
		await expect(refused).rejects.toThrow(
			/portal\.db-at-.* need 2 MB, and the disk has 1 MB free\. Nothing was changed/,
		);
		expect(await readdir(folder)).not.toContain(copyName);
		expect(await migrate(db, now, { known: earlier })).toEqual([]);
	});
});

it('is refused where the copy fails on the way, leaves no half of one, and replaces one of the same state', async () => {
	await fillEarlier();
	await withDatabase(async (db) => {
		const copy = () => copyBeforeChange(db, folder, lastOfEarlier);
		const copyTo = async (file: string) => {
			await db.copyTo(file);
			throw new Error('ENOSPC');
		};
		const failing = copyBeforeChange({ ...db, copyTo }, folder, lastOfEarlier);
		await expect(failing).rejects.toThrow('That failed: ENOSPC. Nothing was changed.');
		expect((await readdir(folder)).filter((name) => name.includes('-at-'))).toEqual([]);
		await copy();
		await db.client.$executeRawUnsafe('UPDATE "ReferenceCounter" SET "last" = 42');
		expect(await copy()).toBe(copyName);
	});
	const rows = await withDatabase(
		(db) => db.read('SELECT * FROM "ReferenceCounter"', []),
		copyName,
	);
	expect(rows).toEqual([{ year: 2027, last: 42 }]);
});
