import { loadRows, type RowsByTable } from '~/db/load-rows';
import { migrate } from '~/db/migrate';
import { openDatabase } from '~/db/open-database';
import { manyDisputeRows } from './many-disputes';
import { regions } from './many-organisations';
import { storeCast } from './store-cast';

const years = 12;
const disputesAtOnce = 1000;
const msPerDay = 86_400_000;

/**
 * Makes a new database file with the people of the demo and `disputes` disputes of every region, filed
 * over the years before `now`, each with the rows that filing writes; for measuring, never for use.
 */
export async function fillMany(options: {
	file: string;
	disputes: number;
	now: Date;
}): Promise<void> {
	const { file, disputes, now } = options;
	const database = await openDatabase({ file });
	await migrate(database, now);
	await database.transaction((tx) => storeCast(tx, now));
	await database.close();
	await loadRows(file, batches(disputes, now));
}

function* batches(disputes: number, now: Date): Generator<RowsByTable> {
	const known = new Set(['demo']);
	yield {
		Organisation: regions
			.flatMap((region) => Object.values(region))
			.filter(({ id }) => !known.has(id.split('-')[0] ?? ''))
			.map((organisation) => ({ ...organisation, verified: true, createdAt: now })),
	};
	const perYear = Math.ceil(disputes / years);
	for (let from = 0; from < disputes; from += disputesAtOnce) {
		const until = Math.min(from + disputesAtOnce, disputes);
		const rows = Array.from({ length: until - from }, (_, at) => {
			const { reference, filedAt } = placeOf(from + at, perYear, now);
			return manyDisputeRows(from + at, reference, filedAt);
		});
		yield merged(rows);
	}
	yield {
		ReferenceCounter: Array.from({ length: years }, (_, at) => ({
			year: now.getUTCFullYear() - years + 1 + at,
			last: Math.max(0, Math.min(perYear, disputes - at * perYear)),
		})),
	};
}

/** Disputes are numbered by year, and those of a year lie spread over it, this year's until now. */
function placeOf(index: number, perYear: number, now: Date): { reference: string; filedAt: Date } {
	const year = now.getUTCFullYear() - years + 1 + Math.floor(index / perYear);
	const number = (index % perYear) + 1;
	const start = Date.UTC(year, 0, 4, 9);
	const end = year === now.getUTCFullYear() ? now.getTime() : start + 350 * msPerDay;
	const filedAt = new Date(Math.floor(start + ((end - start) * number) / (perYear + 1)));
	return { reference: `${year}-${String(number).padStart(4, '0')}`, filedAt };
}

function merged(parts: RowsByTable[]): RowsByTable {
	const all: Record<string, unknown[]> = {};
	for (const part of parts) {
		for (const [table, rows] of Object.entries(part)) {
			all[table] ??= [];
			all[table]?.push(...rows);
		}
	}
	return all as RowsByTable;
}
