import type { Rows } from './insert-rows';
import type { Tx } from './open-database';
import { sqlArgument } from './sqlite/conversion';

/**
 * Changes these columns of the rows that have exactly these values (none of them null), in the
 * caller's transaction, and answers how many there were. For what is written by the hundred: the same
 * through the client takes some ten times as long.
 */
export function updateRows<Table extends keyof Rows>(
	tx: Tx,
	table: Table,
	where: Partial<Rows[Table]>,
	data: Partial<Rows[Table]>,
): Promise<number> {
	const changed = Object.entries(data);
	const sought = Object.entries(where);
	const named = (columns: [string, unknown][]) => columns.map(([name]) => `"${name}" = ?`);
	return tx.write(
		`UPDATE "${table}" SET ${named(changed).join(', ')} WHERE ${named(sought).join(' AND ')}`,
		[...changed, ...sought].map(([, value]) => sqlArgument(value)),
	);
}
