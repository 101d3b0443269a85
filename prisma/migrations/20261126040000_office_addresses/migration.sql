-- An organisation's own address let in at once whoever signs in there, and got its mail: a person who
-- registered it, or confirmed to act for it, had become that by their own address.
UPDATE "Organisation" SET "email" = NULL WHERE EXISTS (
	SELECT 1 FROM "Membership" m JOIN "Person" p ON p."id" = m."personId"
	WHERE m."organisationId" = "Organisation"."id" AND p."email" = lower("Organisation"."email")
		AND (NOT "Organisation"."verified" OR m."status" = 'ended')
);
