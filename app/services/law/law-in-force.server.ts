import type { Reads } from '~/db/open-database';
import { initialLaw, type LawData, parseLaw } from '~/domain/law/law-data';

// A confirmed version never changes, so that it can be kept; a new one gets a number of its own.
const known = new Map<number, LawData>([[initialLaw.version, initialLaw]]);

/** The law as it was numbered `version`; throws when there is none, since a dispute refers to it. */
export async function lawOf(db: Reads, version: number): Promise<LawData> {
	const kept = known.get(version);
	if (kept) return kept;
	const [row] = await db.read<{ data: string }>(
		`SELECT "data" FROM "LawVersion" WHERE "version" = ? AND "state" = 'confirmed'`,
		[version],
	);
	if (!row) throw new Error(`Version ${version} of the law is not in the database`);
	const law = parseLaw(JSON.parse(row.data));
	known.set(version, law);
	return law;
}

/** The law in force now: the newest confirmed version. */
export async function lawInForce(db: Reads): Promise<LawData> {
	const [newest] = await db.read<{ version: number }>(
		`SELECT "version" FROM "LawVersion" WHERE "state" = 'confirmed'
			ORDER BY "version" DESC LIMIT 1`,
		[],
	);
	return newest ? lawOf(db, newest.version) : initialLaw;
}

/** Forgets what was read, for a process that goes on with another database. */
export function forgetLaws(): void {
	known.clear();
	known.set(initialLaw.version, initialLaw);
}
