import type { Prisma } from './client/client';
import type { Tx } from './open-database';
import { sqlArgument } from './sqlite/conversion';

/** The tables that many rows at a time are written to, with what a row of each is. */
export interface Rows {
	Organisation: Prisma.OrganisationCreateManyInput;
	ReferenceCounter: Prisma.ReferenceCounterCreateManyInput;
	Dispute: Prisma.DisputeCreateManyInput;
	DisputeParty: Prisma.DisputePartyCreateManyInput;
	DisputeEvent: Prisma.DisputeEventCreateManyInput;
	SearchTerm: Prisma.SearchTermCreateManyInput;
	WaitingTask: Prisma.WaitingTaskCreateManyInput;
	OutboxMail: Prisma.OutboxMailCreateManyInput;
	StoredFile: Prisma.StoredFileCreateManyInput;
}

/** SQLite takes 32,766 values in a statement; fewer keep the statement short. */
const valuesAtOnce = 3000;

/**
 * Inserts rows, all with the same columns, in the caller's transaction. The same as `createMany` at a
 * twentieth of its time, which every filing and step spends several times over.
 */
export async function insertRows<Table extends keyof Rows>(
	tx: Tx,
	table: Table,
	rows: readonly Rows[Table][],
): Promise<void> {
	const columns = Object.keys(rows[0] ?? {}) as (keyof Rows[Table])[];
	if (columns.length === 0) return;
	const atOnce = Math.max(1, Math.floor(valuesAtOnce / columns.length));
	const one = `(${columns.map(() => '?').join(', ')})`;
	const names = columns.map((column) => `"${String(column)}"`).join(', ');
	for (let from = 0; from < rows.length; from += atOnce) {
		const part = rows.slice(from, from + atOnce);
		await tx.write(
			`INSERT INTO "${table}" (${names}) VALUES ${part.map(() => one).join(', ')}`,
			part.flatMap((row) => columns.map((column) => sqlArgument(row[column]))),
		);
	}
}
