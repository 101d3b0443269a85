import type { Database, Tx } from '~/db/open-database';
import { initialLaw, type LawData, parseLaw } from '~/domain/law/law-data';

// A confirmed version never changes, so that it can be kept; a new one gets a number of its own.
const known = new Map<number, LawData>([[initialLaw.version, initialLaw]]);

/** The law as it was numbered `version`; throws when there is none, since a dispute refers to it. */
export async function lawOf(tx: Tx | Database['client'], version: number): Promise<LawData> {
	const kept = known.get(version);
	if (kept) return kept;
	const row = await tx.lawVersion.findFirst({ where: { version, state: 'confirmed' } });
	if (!row) throw new Error(`Version ${version} of the law is not in the database`);
	const law = parseLaw(JSON.parse(row.data));
	known.set(version, law);
	return law;
}

/** The law in force now: the newest confirmed version. */
export async function lawInForce(tx: Tx | Database['client']): Promise<LawData> {
	const newest = await tx.lawVersion.findFirst({
		where: { state: 'confirmed' },
		orderBy: { version: 'desc' },
		select: { version: true },
	});
	return newest ? lawOf(tx, newest.version) : initialLaw;
}

/** Forgets what was read, for a process that goes on with another database. */
export function forgetLaws(): void {
	known.clear();
	known.set(initialLaw.version, initialLaw);
}
