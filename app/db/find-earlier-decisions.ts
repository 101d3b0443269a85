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
	/** The years of the agreements. */
	periodFrom: number;
	periodUntil: number;
	/** The reference of the dispute itself, once it was filed. */
	except: string | null;
}

/** How many are told: more of them say nothing new. */
const limit = 10;

/**
 * The newest rulings that were given before about the same kind of dispute and years, with the same
 * municipality, the same association and the same tenants in so far as either names them: at least one
 * party of each kind is the same. A request that was declined was never decided on the matter (Awb 4:5),
 * so that a new one is no repeat (Awb 4:6). With `knownTo`, only of disputes in which that
 * organisation is itself applicant or respondent, whose decision it therefore got.
 */
export async function findEarlierDecisions(
	db: Pick<Database, 'read'>,
	{ kind, parties, periodFrom, periodUntil, except }: AskedAbout,
	knownTo: string | null,
): Promise<{ reference: string }[]> {
	// From a party's organisation or address to its disputes, both along an index; among those few a
	// name will do as well.
	const sql = `WITH asked("kind", "name", "organisationId", "email") AS
		(VALUES ${parties.map(() => '(?, ?, ?, ?)').join(', ')}),
	near AS (
		SELECT p."disputeId" FROM asked a JOIN "DisputeParty" p ON p."organisationId" = a."organisationId"
		UNION SELECT p."disputeId" FROM asked a JOIN "DisputeParty" p ON p."email" = a."email")
	SELECT d."reference" FROM near n
		CROSS JOIN "Dispute" d ON d."id" = n."disputeId"
		CROSS JOIN "DisputeParty" p ON p."disputeId" = d."id"
		CROSS JOIN asked a ON a."kind" = p."kind" AND (${isSame})
	WHERE d."kind" = ? AND d."state" = 'ruled' AND d."reference" <> ?
		AND p."side" <> 'third-party'
		AND d."file" ->> '$.agreement.periodFrom' <= ? AND d."file" ->> '$.agreement.periodUntil' >= ?
		${knownTo === null ? '' : `AND ${isPartyTo}`}
	GROUP BY d."reference" HAVING COUNT(DISTINCT a."kind") = (SELECT COUNT(DISTINCT "kind") FROM asked)
		AND COUNT(DISTINCT a."kind") = (${kindsOf})
	ORDER BY d."reference" DESC LIMIT ?`;
	return db.read(sql, [
		...parties.flatMap((party) => [
			party.kind,
			party.name,
			party.organisationId,
			party.email?.toLowerCase() ?? null,
		]),
		kind,
		except ?? '',
		periodUntil,
		periodFrom,
		...(knownTo === null ? [] : [knownTo]),
		limit,
	]);
}

/**
 * Two organisations of the portal are known by what they are, whatever they share; only where either is
 * not in it yet can a name or an address tell that they are one.
 */
const isSame = `CASE WHEN a."organisationId" IS NOT NULL AND p."organisationId" IS NOT NULL
	THEN a."organisationId" = p."organisationId"
	ELSE a."email" = p."email" OR lower(a."name") = lower(p."name") END`;

const kindsOf = `SELECT COUNT(DISTINCT every."kind") FROM "DisputeParty" every
	WHERE every."disputeId" = d."id" AND every."side" <> 'third-party'`;

const isPartyTo = `EXISTS (SELECT 1 FROM "DisputeParty" own WHERE own."disputeId" = d."id"
	AND own."organisationId" = ? AND own."side" <> 'third-party')`;
