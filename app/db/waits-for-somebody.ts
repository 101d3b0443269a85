/**
 * Whether nobody acts for a party yet, as a condition on a row `p` of "DisputeParty": no organisation was
 * confirmed, or one was chosen from the register that has nobody and no address of its own.
 */
export const waitsForSomebody = `(p."organisationId" IS NULL OR NOT EXISTS (
	SELECT 1 FROM "Organisation" o WHERE o."id" = p."organisationId" AND (o."email" IS NOT NULL
		OR EXISTS (SELECT 1 FROM "Membership" m
			WHERE m."organisationId" = o."id" AND m."status" = 'active'))))`;

/**
 * Whether a person, by id, was not shown out of the organisation of row `p`: what was ended is not had
 * back by an invitation to the same address.
 */
export const notShownOut = `NOT EXISTS (SELECT 1 FROM "Membership" m WHERE m."personId" = ?
	AND m."organisationId" = p."organisationId" AND m."status" = 'ended')`;
