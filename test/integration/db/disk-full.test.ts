import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aDisk, type TestDisk } from '#test/support/a-disk';
import { aFiledDispute, aReadyDraft, theFiler } from '#test/support/a-filed-dispute';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';
import { withCast } from '#test/support/with-cast';
import { openDatabase } from '~/db/open-database';
import { failureOf } from '~/server/answered/failure';
import { fileDispute } from '~/services/filing/file-dispute.server';

let disk: TestDisk;
let runtime: TestRuntime;
beforeEach(async () => {
	disk = aDisk();
	runtime = await aRuntime({ port: disk.port });
});
afterEach(async () => {
	disk.empty();
	await runtime.close();
});

/** What whoever asked is told: nothing was kept, and reading goes on. */
const unwritable = { status: 507, reason: 'unwritable' };
const signature = { name: 'Fatima Yilmaz', capacity: 'voorzitter' };
const integrity = () => runtime.db.read<{ integrity_check: string }>('PRAGMA integrity_check', []);
/** How the promise failed; fails itself when it did not. */
const failure = (work: Promise<unknown>) =>
	work.then(
		() => expect.fail('It was expected to fail'),
		(error: unknown) => error,
	);

describe.each([
	['at the first write of a commit', 'writeSync', 0],
	['in the middle of a commit', 'writeSync', 3],
	['at the sync of a commit', 'fdatasync', 0],
] as const)('a disk that is full %s', (_when, operation, allowed) => {
	it('refuses a filing whole and says why, goes on reading, and takes it once there is room', async () => {
		await withCast(runtime);
		const first = await aFiledDispute(runtime);
		const draftId = await aReadyDraft(runtime);
		disk.fill(operation, { allowed });
		for (let attempt = 0; attempt < 3; attempt++) {
			const error = await failure(fileDispute(runtime, theFiler, draftId, signature));
			expect(failureOf(error)).toEqual(unwritable);
		}
		expect(disk.refusals()).toBeGreaterThanOrEqual(3);
		const { client } = runtime.db;
		expect(await client.dispute.findMany({ select: { reference: true } })).toEqual([
			{ reference: first },
		]);
		expect(await runtime.db.read('SELECT count(*) AS "n" FROM "OutboxMail"', [])).toEqual([
			{ n: 6 },
		]);
		disk.empty();
		const filed = await fileDispute(runtime, theFiler, draftId, signature);
		expect(filed).toEqual({ outcome: 'filed', reference: '2027-0002' });
		expect(await integrity()).toEqual([{ integrity_check: 'ok' }]);
	});

	it('refuses a plain query of the client and says why', async () => {
		disk.fill(operation);
		const write = () => runtime.db.client.referenceCounter.create({ data: { year: 1, last: 1 } });
		expect(failureOf(await failure(write()))).toEqual(unwritable);
		expect(await runtime.db.client.referenceCounter.count()).toBe(0);
		disk.empty();
		await write();
	});
});

it('leaves no transaction open after a COMMIT that failed: the next one starts clean', async () => {
	const write = (year: number) =>
		runtime.db.transaction((tx) => tx.referenceCounter.create({ data: { year, last: 1 } }));
	disk.fill('fdatasync');
	await failure(write(1));
	disk.empty();
	await write(2);
	expect(await runtime.db.client.referenceCounter.findMany()).toEqual([{ year: 2, last: 1 }]);
});

it('says what a disk that refuses even to undo a commit would not do, and goes on once it can', async () => {
	const write = (year: number) =>
		runtime.db.transaction((tx) => tx.referenceCounter.create({ data: { year, last: 1 } }));
	disk.fill(['fdatasync', 'ftruncateSync'], { code: 'EROFS' });
	expect(failureOf(await failure(write(1)))).toEqual(unwritable);
	disk.empty();
	await write(2);
	const written = await runtime.db.client.referenceCounter.findMany({ where: { year: 2 } });
	expect(written).toEqual([{ year: 2, last: 1 }]);
	expect(await integrity()).toEqual([{ integrity_check: 'ok' }]);
});

it('lets nothing pass as part of a transaction that SQLite ended itself', async () => {
	const outcome = runtime.db.transaction(async (tx) => {
		await tx.$executeRawUnsafe('INSERT INTO "ReferenceCounter" VALUES (1, 1)');
		// What SQLite does on some errors, such as a full disk while it spills its cache.
		await tx.$executeRawUnsafe('ROLLBACK').catch(() => {});
		await tx.$executeRawUnsafe('INSERT INTO "ReferenceCounter" VALUES (2, 1)');
	});
	await expect(outcome).rejects.toThrow('The database ended this transaction');
	expect(await runtime.db.client.referenceCounter.count()).toBe(0);
	await runtime.db.client.referenceCounter.create({ data: { year: 3, last: 1 } });
});

it('spills a transaction larger than its cache and refuses it whole when the disk fills on the way', async () => {
	const large = (rows: number) =>
		runtime.db.transaction(async (tx) => {
			for (let row = 0; row < rows; row++) {
				await tx.$executeRawUnsafe(
					`INSERT INTO "SearchTerm" ("term", "reference")
						SELECT hex(randomblob(200)), hex(randomblob(200))
						FROM json_each('[${Array.from({ length: 2000 }, (_, at) => at)}]')`,
				);
			}
		});
	disk.fill('writeSync', { allowed: 2000 });
	expect(failureOf(await failure(large(40)))).toEqual(unwritable);
	expect(disk.refusals()).toBeGreaterThan(0);
	expect(await runtime.db.client.searchTerm.count()).toBe(0);
	disk.empty();
	await large(2);
	expect(await runtime.db.client.searchTerm.count()).toBe(4000);
	expect(await integrity()).toEqual([{ integrity_check: 'ok' }]);
});

it('reports a disk that became read-only, and goes on reading', async () => {
	const write = () => runtime.db.client.referenceCounter.create({ data: { year: 1, last: 1 } });
	disk.fill('writeSync', { code: 'EROFS' });
	expect(failureOf(await failure(write()))).toEqual(unwritable);
	expect(await runtime.db.client.referenceCounter.count()).toBe(0);
	disk.empty();
	await write();
});

it('opens a database in a folder that can not be written by saying so', async () => {
	await runtime.db.close();
	const openSync: typeof disk.port.openSync = (file, flags, mode) => {
		if (typeof flags === 'number' && flags & 3) {
			throw Object.assign(new Error('EROFS'), { code: 'EROFS' });
		}
		return disk.port.openSync(file, flags, mode);
	};
	const file = path.join(runtime.folder, 'portal.db');
	const error = await failure(openDatabase({ file, port: { ...disk.port, openSync } }));
	expect(failureOf(error)).toEqual(unwritable);
	runtime = await aRuntime({ folder: runtime.folder });
});
