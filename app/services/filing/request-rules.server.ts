import type { Reads } from '~/db/open-database';
import type { DraftRequest } from '~/domain/dispute/request/draft-request';
import type { FilingRules } from '~/domain/dispute/request/filing-problems';
import { filingRules } from '~/domain/dispute/request/filing-rules';
import type { LawData } from '~/domain/law/law-data';
import type { LocalDate } from '~/domain/local-date';

/**
 * By what a request is judged when it is filed today: the law, and who of its parties can be told. The
 * pages and the filing itself ask the same, so that they can't disagree.
 */
export async function requestRules(
	db: Reads,
	request: DraftRequest,
	law: LawData,
	today: LocalDate,
): Promise<FilingRules> {
	const ids = request.parties.flatMap(({ organisationId }) => organisationId ?? []);
	const filer = request.parties.find((party) => party.filer);
	return filingRules(request.kind, law, today, {
		unreached: await unreachedOrganisations(db, ids),
		filersPeople: await addressesOf(db, filer?.organisationId ?? null),
	});
}

/** The addresses of those who act for an organisation. */
async function addressesOf(db: Reads, organisationId: string | null): Promise<string[]> {
	const people = await db.read<{ email: string }>(
		`SELECT p."email" FROM "Membership" m JOIN "Person" p ON p."id" = m."personId"
			WHERE m."organisationId" = ? AND m."status" = 'active'`,
		[organisationId],
	);
	return people.map(({ email }) => email);
}

/** Which of these organisations have nobody who acts for them and no address of their own. */
export async function unreachedOrganisations(db: Reads, ids: readonly string[]): Promise<string[]> {
	const told = await db.read<{ id: string }>(
		`SELECT "id" FROM "Organisation" o WHERE "id" IN (${ids.map(() => '?').join(', ')})
			AND ("email" IS NOT NULL OR EXISTS (SELECT 1 FROM "Membership" m
				WHERE m."organisationId" = o."id" AND m."status" = 'active'))`,
		ids,
	);
	return ids.filter((id) => !told.some((organisation) => organisation.id === id));
}
