import { type OrganisationKind, organisationKinds } from '~/domain/parties/organisation';
import type { Runtime } from '~/runtime.server';

/** An organisation as the register's search shows it. */
export interface FoundOrganisation {
	id: string;
	kind: OrganisationKind | 'other';
	name: string;
	code: string | null;
	municipality: string | null;
	verified: boolean;
}

/** How many organisations a search shows at most. */
export const mostFound = 20;

/**
 * The organisations whose name has every word of `text` in it, or whose code it is, by name; at most
 * 20, and none for an empty text. Third parties, who can be people, only where they are asked for;
 * with `verified`, only those of whom somebody checked who they are.
 */
export async function searchOrganisations(
	runtime: Runtime,
	text: string,
	kinds: readonly FoundOrganisation['kind'][] = organisationKinds,
	only: { verified?: true } = {},
): Promise<FoundOrganisation[]> {
	const words = text.trim().slice(0, 200).split(/\s+/).filter(Boolean).slice(0, 8);
	if (words.length === 0) return [];
	const rows = await runtime.db.client.organisation.findMany({
		where: {
			...only,
			kind: { in: [...kinds] },
			OR: [
				{ AND: words.map((word) => ({ name: { contains: word } })) },
				{ code: words.join('').toUpperCase() },
			],
		},
		select: { id: true, kind: true, name: true, code: true, municipality: true, verified: true },
		orderBy: { name: 'asc' },
		take: mostFound,
	});
	return rows.map((row) => ({ ...row, kind: row.kind as FoundOrganisation['kind'] }));
}
