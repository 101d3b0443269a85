-- When somebody confirmed to act for a party stood in the timeline only; the party itself says it now, so
-- that a caseworker can undo it. A party that was confirmed had nobody in the register before.
UPDATE "Dispute" SET "file" = json_set("file", '$.parties', json((
	SELECT json_group_array(json(CASE WHEN e."at" IS NULL THEN p."value"
		ELSE json_set(p."value", '$.confirmedAt', e."at") END))
	FROM json_each("Dispute"."file", '$.parties') p
	LEFT JOIN "DisputeEvent" e ON e."disputeId" = "Dispute"."id" AND e."step" = 'confirm-party'
		AND json_extract(e."data", '$.partyId') = json_extract(p."value", '$.id')
))) WHERE EXISTS (
	SELECT 1 FROM "DisputeEvent" e WHERE e."disputeId" = "Dispute"."id" AND e."step" = 'confirm-party'
);
