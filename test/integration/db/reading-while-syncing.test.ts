import { afterEach, beforeEach, expect, it } from 'vitest';
import { aDisk, type TestDisk } from '#test/support/a-disk';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';

let disk: TestDisk;
let runtime: TestRuntime;
beforeEach(async () => {
	disk = aDisk();
	runtime = await aRuntime({ port: disk.port });
});
afterEach(() => runtime.close());

const years = () => runtime.db.read<{ year: number }>('SELECT "year" FROM "ReferenceCounter"', []);
const write = (year: number) =>
	runtime.db.transaction((tx) => tx.referenceCounter.create({ data: { year, last: 1 } }));

it('lets a page be read while a commit waits for the disk, and tells nobody that it is kept', async () => {
	const { asked, letGo } = disk.hold();
	const told: string[] = [];
	const first = write(2001).then(() => told.push('first'));
	const second = write(2002).then(() => told.push('second'));
	await asked;
	expect(await years()).toEqual([{ year: 2001 }]);
	expect(await years()).toEqual([{ year: 2001 }]);
	expect(told).toEqual([]);
	letGo();
	await Promise.all([first, second]);
	expect(told).toEqual(['first', 'second']);
	expect(await years()).toEqual([{ year: 2001 }, { year: 2002 }]);
});

it('shows no longer what the disk then refused, and goes on', async () => {
	const { asked, letGo } = disk.hold();
	disk.fill('fdatasync');
	const outcome = write(2001).catch((error: unknown) => error);
	await asked;
	expect(await years()).toEqual([{ year: 2001 }]);
	letGo();
	expect(await outcome).toBeInstanceOf(Error);
	expect(await years()).toEqual([]);
	disk.empty();
	await write(2002);
	expect(await years()).toEqual([{ year: 2002 }]);
});

it('keeps whoever reads out of a transaction that is still open, beside one that waits', async () => {
	let end = () => {};
	const ended = new Promise<void>((resolve) => {
		end = resolve;
	});
	let wrote = () => {};
	const written = new Promise<void>((resolve) => {
		wrote = resolve;
	});
	await write(2001);
	const open = runtime.db.transaction(async (tx) => {
		await tx.referenceCounter.create({ data: { year: 2002, last: 1 } });
		wrote();
		await ended;
		throw new Error('the work failed');
	});
	await written;
	const seen = years();
	end();
	await expect(open).rejects.toThrow('the work failed');
	expect(await seen).toEqual([{ year: 2001 }]);
});

it('refuses to change anything in passing: that would be kept by nobody', async () => {
	const change = runtime.db.read('DELETE FROM "ReferenceCounter" RETURNING "year"', []);
	await expect(change).rejects.toThrow('Expected a statement that only reads');
});
