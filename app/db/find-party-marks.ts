import type { PartyMark } from '~/domain/dispute/roles/party-mark';
import type { Database } from './open-database';

/** A party and one thing that the ministry has to know of it. */
export interface MarkedParty {
	partyId: string;
	mark: PartyMark;
}

// One pass over the dispute's mails: each time its page opens for the ministry.
const query = `SELECT "partyId", 'undelivered' AS "mark" FROM "OutboxMail"
		WHERE "disputeId" = ? AND "partyId" IS NOT NULL GROUP BY "partyId"
		HAVING max(CASE WHEN "state" = 'failed' THEN "sequence" END) = max("sequence")
	UNION ALL SELECT p."partyId", 'unreached' FROM "DisputeParty" p
		JOIN "Organisation" o ON o."id" = p."organisationId"
		WHERE p."disputeId" = ? AND o."email" IS NULL AND NOT EXISTS (SELECT 1 FROM "Membership" m
			WHERE m."organisationId" = o."id" AND m."status" = 'active')
	UNION ALL SELECT p."partyId", 'unverified' FROM "DisputeParty" p
		JOIN "Organisation" o ON o."id" = p."organisationId"
		WHERE p."disputeId" = ? AND NOT o."verified" AND o."kind" <> 'other'`;

/** The marks of a dispute's parties, for the ministry alone; usually none. */
export async function findPartyMarks(db: Database, disputeId: string): Promise<MarkedParty[]> {
	return db.read<MarkedParty>(query, [disputeId, disputeId, disputeId]);
}
