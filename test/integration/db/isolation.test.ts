import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';
import { OutsideTransaction } from '~/db/inside-transaction';
import type { Tx } from '~/db/open-database';

let runtime: TestRuntime;
beforeEach(async () => {
	runtime = await aRuntime();
});
afterEach(() => runtime.close());

const count = 'SELECT count(*) AS "n" FROM "ReferenceCounter"';

/** Starts a transaction that has written and now waits; `end` lets it commit, or fail. */
function anOpenTransaction() {
	let hasWritten = () => {};
	let end: (how: 'commit' | 'fail') => void = () => {};
	const wrote = new Promise<void>((resolve) => {
		hasWritten = resolve;
	});
	const ended = new Promise<'commit' | 'fail'>((resolve) => {
		end = resolve;
	});
	const done = runtime.db.transaction(async (tx) => {
		await tx.referenceCounter.create({ data: { year: 2001, last: 1 } });
		hasWritten();
		if ((await ended) === 'fail') throw new Error('the work failed');
	});
	return { wrote, end, done };
}

const readers = {
	'a query of the client': async () => runtime.db.client.referenceCounter.count(),
	'a raw query of the client': async () => {
		const [row] = await runtime.db.client.$queryRawUnsafe<{ n: number }[]>(count);
		return Number(row?.n);
	},
	'a prepared read': async () => (await runtime.db.read<{ n: number }>(count, []))[0]?.n,
};

for (const [name, reader] of Object.entries(readers)) {
	it(`lets ${name} see nothing of a transaction that is open and then fails`, async () => {
		const transaction = anOpenTransaction();
		await transaction.wrote;
		let answered = false;
		const read = reader().finally(() => {
			answered = true;
		});
		await sleep(30);
		expect(answered).toBe(false);
		transaction.end('fail');
		await expect(transaction.done).rejects.toThrow('the work failed');
		expect(await read).toBe(0);
	});

	it(`lets ${name} see all of a transaction that was committed`, async () => {
		const transaction = anOpenTransaction();
		await transaction.wrote;
		const read = reader();
		transaction.end('commit');
		await transaction.done;
		expect(await read).toBe(1);
	});
}

const writers = {
	'a write of the client': () =>
		runtime.db.client.referenceCounter.create({ data: { year: 2002, last: 1 } }),
	'a raw write of the client': () =>
		runtime.db.client.$executeRawUnsafe(
			'INSERT INTO "ReferenceCounter" ("year", "last") VALUES (2002, 1)',
		),
	'a batch of the client': () =>
		runtime.db.client.$transaction([
			runtime.db.client.referenceCounter.create({ data: { year: 2002, last: 1 } }),
			runtime.db.client.referenceCounter.update({ where: { year: 2002 }, data: { last: 1 } }),
		]),
	'another transaction': () =>
		runtime.db.transaction((tx) => tx.referenceCounter.create({ data: { year: 2002, last: 1 } })),
};

for (const [name, write] of Object.entries(writers)) {
	it(`loses nothing of ${name} in the rollback of a transaction that was open`, async () => {
		const transaction = anOpenTransaction();
		await transaction.wrote;
		const writing = write();
		// Prisma's own queries start when somebody waits for them.
		const written = Promise.resolve(writing);
		await sleep(20);
		transaction.end('fail');
		await expect(transaction.done).rejects.toThrow('the work failed');
		await written;
		const rows = await runtime.db.client.referenceCounter.findMany();
		expect(rows).toEqual([{ year: 2002, last: 1 }]);
	});
}

it('serves transactions one after the other: 50 increments at once make 50', async () => {
	await runtime.db.client.referenceCounter.create({ data: { year: 2001, last: 0 } });
	await Promise.all(
		Array.from({ length: 50 }, () =>
			runtime.db.transaction(async (tx) => {
				const { last } = await tx.referenceCounter.findUniqueOrThrow({ where: { year: 2001 } });
				await sleep(1);
				await tx.referenceCounter.update({ where: { year: 2001 }, data: { last: last + 1 } });
			}),
		),
	);
	expect(await runtime.db.client.referenceCounter.findMany()).toEqual([{ year: 2001, last: 50 }]);
});

const write = 'INSERT INTO "ReferenceCounter" ("year", "last") VALUES (?, 1)';

it('takes statements of a transaction’s own as part of it: read there, gone when it fails', async () => {
	const outcome = runtime.db.transaction(async (tx) => {
		expect(await tx.write(write, [2001])).toBe(1);
		expect(await tx.read(count, [])).toEqual([{ n: 1 }]);
		expect(await tx.referenceCounter.count()).toBe(1);
		throw new Error('the work failed');
	});
	await expect(outcome).rejects.toThrow('the work failed');
	expect(await runtime.db.client.referenceCounter.count()).toBe(0);
});

it('refuses the statements of a transaction that is over, also while another is open', async () => {
	let before: Tx | undefined;
	await runtime.db.transaction(async (tx) => {
		before = tx;
	});
	await expect(before?.write(write, [2001])).rejects.toThrow('TransactionAlreadyClosed');
	const other = anOpenTransaction();
	await other.wrote;
	await expect(before?.write(write, [2002])).rejects.toThrow('TransactionAlreadyClosed');
	await expect(before?.read(count, [])).rejects.toThrow('TransactionAlreadyClosed');
	other.end('commit');
	await other.done;
	expect(await runtime.db.client.referenceCounter.findMany()).toEqual([{ year: 2001, last: 1 }]);
});

const nested: Record<string, () => Promise<unknown>> = {
	'the client': async () => runtime.db.client.referenceCounter.count(),
	'a raw query': async () => runtime.db.client.$queryRawUnsafe(count),
	'a batch': async () =>
		runtime.db.client.$transaction([runtime.db.client.referenceCounter.count()]),
	'a prepared read': () => runtime.db.read(count, []),
	'a script': () => runtime.db.script('DELETE FROM "ReferenceCounter"'),
	'another transaction': () => runtime.db.transaction(async () => {}),
};

for (const [name, use] of Object.entries(nested)) {
	it(`says at once that ${name} can't be used inside a transaction, and goes on`, async () => {
		const started = performance.now();
		const outcome = runtime.db.transaction(async (tx) => {
			await tx.referenceCounter.create({ data: { year: 2001, last: 1 } });
			await use();
		});
		await expect(outcome).rejects.toThrow(new OutsideTransaction().message);
		expect(performance.now() - started).toBeLessThan(1000);
		expect(await runtime.db.client.referenceCounter.count()).toBe(0);
	});
}

it('says so in each of the transactions that wait for one another', async () => {
	const waiting = [1, 2, 3].map(() =>
		runtime.db.transaction(async () => {
			await new Promise((resolve) => setImmediate(resolve));
			await runtime.db.read(count, []);
		}),
	);
	for (const outcome of await Promise.allSettled(waiting)) {
		expect(outcome).toEqual({ status: 'rejected', reason: new OutsideTransaction() });
	}
});
