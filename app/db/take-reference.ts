import type { Tx } from './open-database';

/**
 * The next reference of a year (`2026-0001`). Taken in the transaction that files the dispute: when it
 * fails, the number is given out again, so that there are no gaps.
 */
export async function takeReference(tx: Tx, year: number): Promise<string> {
	const { last } = await tx.referenceCounter.upsert({
		where: { year },
		create: { year, last: 1 },
		update: { last: { increment: 1 } },
	});
	return `${year}-${String(last).padStart(4, '0')}`;
}
