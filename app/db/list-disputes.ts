import type { Actor } from '~/domain/actor';
import type { DisputeKind, DisputeState } from '~/domain/dispute/dispute';
import type { LocalDate } from '~/domain/local-date';
import type { Database } from './open-database';
import { searchWords } from './search-terms';

/** A dispute as lists show it. */
export interface DisputeRow {
	reference: string;
	kind: DisputeKind;
	state: DisputeState;
	title: string;
	filedAt: string;
	rulingDueOn: LocalDate | null;
}

/** Which disputes to list: by words of reference or names, open or closed, and which page. */
export interface DisputeFilter {
	search: string;
	show: 'open' | 'closed' | 'all';
	page: number;
}

const pageSize = 25;
const columns = 'd."reference", d."kind", d."state", d."title", d."filedAt", d."rulingDueOn"';
const showing = {
	open: 'd."rulingDueOn" IS NOT NULL',
	closed: 'd."rulingDueOn" IS NULL',
	all: '1 = 1',
} as const;

/**
 * The disputes that the actor may see, a page at a time: for the ministry by due date, for a party
 * newest first, search hits newest first. Costs the same however many disputes there are.
 */
export async function listDisputes(
	db: Database,
	actor: Actor,
	filter: DisputeFilter,
): Promise<{ rows: DisputeRow[]; more: boolean }> {
	const { acting } = actor;
	if (acting.as === 'nobody') return { rows: [], more: false };
	if (acting.as === 'ministry' && acting.role === 'administrator') return { rows: [], more: false };
	const words = searchWords(filter.search);
	if (filter.search.trim() && words.length === 0) return { rows: [], more: false };
	const conditions: string[] = [showing[filter.show]];
	const params: (string | number)[] = [];
	const longest = [...words].sort((a, b) => b.length - a.length);
	const [leading, ...others] = longest;
	const from = leading
		? '"SearchTerm" s JOIN "Dispute" d ON d."id" = s."disputeId"'
		: '"Dispute" d';
	if (leading) {
		conditions.push('s."term" >= ? AND s."term" < ?');
		params.push(leading, `${leading}\uffff`);
	}
	for (const word of others) {
		conditions.push(
			'EXISTS (SELECT 1 FROM "SearchTerm" o WHERE o."disputeId" = d."id" AND o."term" >= ? AND o."term" < ?)',
		);
		params.push(word, `${word}\uffff`);
	}
	if (acting.as === 'organisation') {
		conditions.push(
			'd."id" IN (SELECT "disputeId" FROM "DisputeParty" WHERE "organisationId" = ?)',
		);
		params.push(acting.organisationId);
	}
	const order =
		acting.as === 'ministry' && !leading && filter.show === 'open'
			? 'd."rulingDueOn", d."reference"'
			: 'd."reference" DESC';
	const rows = await db.read<DisputeRow>(
		`SELECT DISTINCT ${columns} FROM ${from} WHERE ${conditions.join(' AND ')}
			ORDER BY ${order} LIMIT ? OFFSET ?`,
		[...params, pageSize + 1, (filter.page - 1) * pageSize],
	);
	const shown = rows.slice(0, pageSize).map((row) => masked(row, acting.as === 'organisation'));
	return { rows: shown, more: rows.length > pageSize };
}

/** A party doesn't see from a list either whether the advice is in or the ruling waits to be signed. */
function masked(row: DisputeRow, forParty: boolean): DisputeRow {
	const within = row.state === 'advised' || row.state === 'awaiting-signature';
	return forParty && within ? { ...row, state: 'under-review' } : row;
}
