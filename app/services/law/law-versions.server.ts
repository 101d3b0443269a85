import type { Database, Tx } from '~/db/open-database';
import type { LawScope } from '~/domain/law/console/decision-forms';
import { initialLaw, type LawData, parseLaw } from '~/domain/law/law-data';

/** A version of the law with what became of it. */
export interface LawVersionEntry {
	version: number;
	state: 'proposed' | 'confirmed' | 'rejected';
	reason: string;
	baseVersion: number;
	proposedBy: { personId: string | null; name: string };
	proposedAt: Date;
	/** Who confirmed or rejected it; null while it waits. */
	decidedBy: string | null;
	decidedAt: Date | null;
	rejectReason: string | null;
	/** For which disputes it was confirmed. */
	scope: LawScope | null;
	/** When the last running dispute had come under it. */
	appliedAt: Date | null;
	law: LawData;
}

/** This version, proposed, confirmed or rejected; null where there is none of this number. */
export async function findLawVersion(
	db: Tx | Database['client'],
	version: number,
): Promise<LawVersionEntry | null> {
	if (!Number.isSafeInteger(version) || version < 1 || version > 1_000_000) return null;
	const row = await db.lawVersion.findUnique({ where: { version } });
	return row && ((await withNames(db, [row]))[0] ?? null);
}

/** The newest versions that were proposed, the newest first. */
export async function listLawVersions(
	db: Database['client'],
	limit = 50,
): Promise<LawVersionEntry[]> {
	return withNames(db, await db.lawVersion.findMany({ orderBy: { version: 'desc' }, take: limit }));
}

/** Every law under which a dispute can have been filed, by its number. */
export async function confirmedLaws(db: Tx | Database['client']): Promise<Map<number, LawData>> {
	const rows = await db.lawVersion.findMany({
		where: { state: 'confirmed' },
		select: { version: true, data: true },
	});
	return new Map([
		[initialLaw.version, initialLaw],
		...rows.map(({ version, data }): [number, LawData] => [version, parseLaw(JSON.parse(data))]),
	]);
}

type Row = Awaited<ReturnType<Tx['lawVersion']['findMany']>>[number];

async function withNames(db: Tx | Database['client'], rows: Row[]): Promise<LawVersionEntry[]> {
	const ids = rows.flatMap(({ proposedById, confirmedById }) => [proposedById, confirmedById]);
	const people = await db.person.findMany({
		where: { id: { in: ids.flatMap((id) => id ?? []) } },
		select: { id: true, name: true },
	});
	const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name ?? null;
	return rows.map((row) => ({
		version: row.version,
		state: row.state as LawVersionEntry['state'],
		reason: row.reason,
		baseVersion: row.baseVersion ?? initialLaw.version,
		proposedBy: { personId: row.proposedById, name: nameOf(row.proposedById) ?? '' },
		proposedAt: row.proposedAt,
		decidedBy: nameOf(row.confirmedById),
		decidedAt: row.confirmedAt,
		rejectReason: row.rejectReason,
		scope: row.scope as LawScope | null,
		appliedAt: row.appliedAt,
		law: parseLaw(JSON.parse(row.data)),
	}));
}
