import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { aPowerCut } from '#test/support/a-power-cut';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';
import { openDatabase } from '~/db/open-database';

let runtime: TestRuntime;
afterEach(() => runtime.close());

/** The same numbers from 0 to 1 at every run. */
function dice(): () => number {
	let state = 20261126;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

const rowsOf = (transaction: number) => [`${transaction}-first`, `${transaction}-last`];

it('keeps all that was committed, whole, and nothing else, wherever the power is cut', async () => {
	const power = aPowerCut();
	const chance = dice();
	runtime = await aRuntime({ port: power.port });
	const { db, folder } = runtime;
	const committed: number[] = [];
	const cuts: { to: string; told: number[] }[] = [];
	let ended = 0;

	power.onMoment = () => {
		if (chance() > 0.04 || cuts.length >= 120) return;
		cuts.push({ to: path.join(folder, `cut-${cuts.length}`), told: [...committed] });
		power.cut(folder, path.join(folder, `cut-${cuts.length - 1}`), chance);
	};
	for (let at = 0; at < 120; at++) await mkdir(path.join(folder, `cut-${at}`));

	async function write(transaction: number): Promise<void> {
		const fails = transaction % 7 === 3;
		await db
			.transaction(async (tx) => {
				const [first = '', last = ''] = rowsOf(transaction);
				await tx.write('INSERT INTO "SearchTerm" VALUES (?, ?)', [first, 'x'.repeat(9000)]);
				await tx.write('INSERT INTO "SearchTerm" VALUES (?, ?)', [last, 'y'.repeat(200)]);
				if (fails) throw new Error('Rolled back');
			})
			.then(
				() => committed.push(transaction),
				() => expect(fails).toBe(true),
			);
		// The log is copied back and begun anew, as it is in time when it has grown.
		if (++ended % 25 === 0) await db.client.$queryRawUnsafe('PRAGMA wal_checkpoint(RESTART)');
	}
	const transactions = Array.from({ length: 210 }, (_, number) => number);
	const worker = async () => {
		for (let next = transactions.shift(); next !== undefined; next = transactions.shift()) {
			await write(next);
		}
	};
	await Promise.all(Array.from({ length: 6 }, worker));
	expect(committed).toHaveLength(180);
	expect(cuts.length).toBeGreaterThan(40);

	for (const { to, told } of cuts) {
		const left = await openDatabase({ file: path.join(to, 'portal.db') });
		try {
			expect(await left.read('PRAGMA integrity_check', [])).toEqual([{ integrity_check: 'ok' }]);
			const rows = await left.read<{ term: string }>('SELECT "term" FROM "SearchTerm"', []);
			const there = new Set(rows.map(({ term }) => term));
			const known = [...new Set(rows.map(({ term }) => Number.parseInt(term, 10)))];
			expect(told.filter((one) => !known.includes(one))).toEqual([]);
			expect(known.filter((one) => !rowsOf(one).every((row) => there.has(row)))).toEqual([]);
			expect(known.filter((one) => one % 7 === 3)).toEqual([]);
		} finally {
			await left.close();
		}
	}
});
