import type { Tx } from './open-database';

/**
 * The next reference of a year (`2026-0001`). Taken in the transaction that files the dispute: when it
 * fails, the number is given out again, so that there are no gaps.
 */
export async function takeReference(tx: Tx, year: number): Promise<string> {
	const [row] = await tx.read<{ last: number }>(
		`INSERT INTO "ReferenceCounter" ("year", "last") VALUES (?, 1)
			ON CONFLICT ("year") DO UPDATE SET "last" = "last" + 1 RETURNING "last"`,
		[year],
	);
	return `${year}-${String(row?.last).padStart(4, '0')}`;
}
