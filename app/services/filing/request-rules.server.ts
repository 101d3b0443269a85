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
	return filingRules(request.kind, law, today, await unreachedOrganisations(db, ids));
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
