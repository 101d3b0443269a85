import type { Actor } from '~/domain/actor';
import { ifRunning } from '~/domain/dispute/clock/clock';
import type { DisputeKind, DisputeState, PartySide } from '~/domain/dispute/dispute';
import { stateForParty } from '~/domain/dispute/party-view';
import type { LocalDate } from '~/domain/local-date';
import type { Database } from './open-database';
import { searchWords } from './search-terms';
import { knownDay } from './stored-day';

/** A dispute as lists show it. */
export interface DisputeRow {
	reference: string;
	kind: DisputeKind;
	/** Null for a third party, which is told neither where the dispute stands nor its terms. */
	state: DisputeState | null;
	title: string;
	filedAt: string;
	/** Null once it is closed, and while it is not known yet. */
	rulingDueOn: LocalDate | null;
	/** The last day of a stay that runs; null where it does not rest. */
	restsUntil: LocalDate | null;
	/** On which side the reader's organisation is; null for the ministry. */
	side: PartySide | null;
}

/** Which disputes to list: by words of reference or names, open or closed, and which page. */
export interface DisputeFilter {
	search: string;
	show: 'open' | 'closed' | 'all';
	page: number;
}

const pageSize = 20;
const columns =
	'd."reference", d."kind", d."state", d."title", d."filedAt", d."rulingDueOn", d."stayedUntil"';
const showing = {
	open: 'd."rulingDueOn" IS NOT NULL',
	closed: 'd."rulingDueOn" IS NULL',
	all: 'd."reference" IS NOT NULL',
} as const;

/** Up to so many hits a word leads to its disputes; a more common one is looked for along the list. */
const rareUpTo = 1000;

/** A part of a query with the values for it. */
interface Part {
	sql: string;
	params: (string | number)[];
}

/**
 * The disputes that the actor may see, a page at a time: for the ministry by due date, for a party
 * newest first, search hits newest first. Costs the same however many disputes there are.
 */
export async function listDisputes(
	db: Database,
	actor: Actor,
	filter: DisputeFilter,
	today: LocalDate,
): Promise<{ rows: DisputeRow[]; more: boolean }> {
	const { acting } = actor;
	if (acting.as === 'nobody') return { rows: [], more: false };
	if (acting.as === 'ministry' && acting.role === 'administrator') return { rows: [], more: false };
	const words = searchWords(filter.search);
	if (filter.search.trim() && words.length === 0) return { rows: [], more: false };
	const query =
		acting.as === 'organisation'
			? ofOrganisation(acting.organisationId, words, filter)
			: await ofEverybody(db, words, filter);
	const from = (filter.page - 1) * pageSize;
	const rows = await db.read<FoundRow>(`${query.sql} LIMIT ? OFFSET ?`, [
		...query.params,
		pageSize + 1,
		from,
	]);
	const shown = rows.slice(0, pageSize).map(({ stayedUntil, ...row }) => ({
		...row,
		rulingDueOn: knownDay(row.rulingDueOn),
		restsUntil: ifRunning(stayedUntil, today),
	}));
	const forParty = acting.as === 'organisation';
	return { rows: forParty ? shown.map(asPartySees) : shown, more: rows.length > pageSize };
}

interface FoundRow extends Omit<DisputeRow, 'restsUntil' | 'rulingDueOn'> {
	rulingDueOn: string | null;
	stayedUntil: LocalDate | null;
}

/** Along the organisation's own disputes, which are in order of reference. */
function ofOrganisation(organisationId: string, words: string[], { show }: DisputeFilter): Part {
	const found = words.map((word) => isNamed('p."reference"', word));
	return {
		sql: `SELECT ${columns}, p."side" FROM "DisputeParty" p CROSS JOIN "Dispute" d ON d."id" = p."disputeId"
			WHERE p."organisationId" = ? AND ${[showing[show], ...found.map(({ sql }) => sql)].join(' AND ')}
			ORDER BY p."reference" DESC`,
		params: [organisationId, ...found.flatMap(({ params }) => params)],
	};
}

/** From the rarest word to its disputes, or where none is rare along the list in its own order. */
async function ofEverybody(db: Database, words: string[], { show }: DisputeFilter): Promise<Part> {
	const years = words.filter(isYearOrReference);
	const { rare, others } = await rarestFirst(db, without(words, years));
	const found = [
		...years.map(isReferred),
		...(rare ? [isAmongHits(rare)] : []),
		...others.map((word) => isNamed('d."reference"', word)),
	];
	const order =
		show === 'open' && words.length === 0 ? 'd."rulingDueOn", d."reference"' : 'd."reference" DESC';
	return {
		sql: `SELECT ${columns}, NULL AS "side" FROM "Dispute" d
			WHERE ${[showing[show], ...found.map(({ sql }) => sql)].join(' AND ')} ORDER BY ${order}`,
		params: found.flatMap(({ params }) => params),
	};
}

async function rarestFirst(
	db: Database,
	words: string[],
): Promise<{ rare: string | null; others: string[] }> {
	let rare: string | null = null;
	let fewest = rareUpTo + 1;
	for (const word of words) {
		const [row] = await db.read<{ hits: number }>(
			`SELECT count(*) AS "hits" FROM (SELECT 1 FROM "SearchTerm"
				WHERE "term" >= ? AND "term" < ? LIMIT ${rareUpTo + 1})`,
			range(word),
		);
		if (row && row.hits < fewest) [rare, fewest] = [word, row.hits];
	}
	return { rare, others: without(words, [rare]) };
}

/** A year, or a reference as far as it was typed: these stand together in the list's own order. */
function isYearOrReference(word: string): boolean {
	return /^(19|20)\d\d(-\d*)?$/.test(word);
}

function isReferred(word: string): Part {
	return { sql: 'd."reference" >= ? AND d."reference" < ?', params: range(word) };
}

function without(words: string[], left: (string | null)[]): string[] {
	return words.filter((word) => !left.includes(word));
}

function isAmongHits(word: string): Part {
	return {
		sql: `d."reference" IN (SELECT "reference" FROM "SearchTerm" WHERE "term" >= ? AND "term" < ?)`,
		params: range(word),
	};
}

function isNamed(reference: string, word: string): Part {
	return {
		sql: `EXISTS (SELECT 1 FROM "SearchTerm" s
			WHERE s."reference" = ${reference} AND s."term" >= ? AND s."term" < ?)`,
		params: range(word),
	};
}

/** From the word itself to all that begin with it. */
function range(word: string): [from: string, before: string] {
	return [word, `${word}\uffff`];
}

function asPartySees(row: DisputeRow): DisputeRow {
	if (row.side === 'third-party')
		return { ...row, state: null, rulingDueOn: null, restsUntil: null };
	return { ...row, state: row.state && stateForParty(row.state) };
}
