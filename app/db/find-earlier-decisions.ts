import type { DisputeKind } from '~/domain/dispute/dispute';
import type { Database } from './open-database';

/** A party of a request, by what it can be known again in another dispute. */
export interface KnownBy {
	kind: string;
	name: string;
	organisationId: string | null;
	email: string | null;
}

/** What an earlier decision is compared with. */
export interface AskedAbout {
	kind: DisputeKind;
	parties: readonly KnownBy[];
	/** The years of the agreements; null where they are not filled in yet, and then any year will do. */
	periodFrom: number | null;
	periodUntil: number | null;
	/** The reference of the dispute itself, once it was filed. */
	except: string | null;
}

/** How many are told: more of them say nothing new. */
const limit = 10;

/**
 * The newest decisions that were given before about the same kind of dispute and years, with at least
 * two of the same parties: ruled or declined. With `knownTo`, only of disputes in which that
 * organisation is itself applicant or respondent, whose decision it therefore got.
 */
export async function findEarlierDecisions(
	db: Pick<Database, 'read'>,
	{ kind, parties, periodFrom, periodUntil, except }: AskedAbout,
	knownTo: string | null,
): Promise<{ reference: string }[]> {
	// From a party's organisation or address to its disputes, both along an index; among those few a
	// name will do as well.
	const sql = `WITH asked("slot", "kind", "name", "organisationId", "email") AS
		(VALUES ${parties.map(() => '(?, ?, ?, ?, ?)').join(', ')}),
	near AS (
		SELECT p."disputeId" FROM asked a JOIN "DisputeParty" p ON p."organisationId" = a."organisationId"
		UNION SELECT p."disputeId" FROM asked a JOIN "DisputeParty" p ON p."email" = a."email")
	SELECT d."reference" FROM near n
		CROSS JOIN "Dispute" d ON d."id" = n."disputeId"
		CROSS JOIN "DisputeParty" p ON p."disputeId" = d."id"
		CROSS JOIN asked a ON a."kind" = p."kind" AND (a."organisationId" = p."organisationId"
			OR a."email" = p."email" OR lower(a."name") = lower(p."name"))
	WHERE d."kind" = ? AND d."state" IN ('ruled', 'declined') AND d."reference" <> ?
		AND p."side" <> 'third-party'
		AND d."file" ->> '$.agreement.periodFrom' <= ? AND d."file" ->> '$.agreement.periodUntil' >= ?
		${knownTo === null ? '' : `AND ${isPartyTo}`}
	GROUP BY d."reference" HAVING COUNT(DISTINCT a."slot") >= 2
	ORDER BY d."reference" DESC LIMIT ?`;
	return db.read(sql, [
		...parties.flatMap((party, slot) => [
			slot,
			party.kind,
			party.name,
			party.organisationId,
			party.email?.toLowerCase() ?? null,
		]),
		kind,
		except ?? '',
		periodUntil ?? 9999,
		periodFrom ?? 0,
		...(knownTo === null ? [] : [knownTo]),
		limit,
	]);
}

const isPartyTo = `EXISTS (SELECT 1 FROM "DisputeParty" own WHERE own."disputeId" = d."id"
	AND own."organisationId" = ? AND own."side" <> 'third-party')`;
