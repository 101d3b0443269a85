-- Until somebody acts for each party, caseworkers check a week after filing whether it was reached.
INSERT INTO "WaitingTask" ("id", "disputeId", "waitsFor", "task", "dueOn", "reference", "title")
SELECT d."id" || ':reach:caseworker', d."id", 'caseworker', 'reach-party', date(json_extract(d."file", '$.requestDate'), '+7 days'), d."reference", d."title"
FROM "Dispute" d WHERE d."state" NOT IN ('ruled', 'declined', 'withdrawn')
	AND EXISTS (SELECT 1 FROM "DisputeParty" p WHERE p."disputeId" = d."id" AND p."organisationId" IS NULL AND p."side" <> 'third-party')
	AND NOT EXISTS (SELECT 1 FROM "WaitingTask" w WHERE w."disputeId" = d."id" AND w."task" = 'reach-party');
INSERT INTO "WaitingTask" ("id", "disputeId", "waitsFor", "task", "dueOn", "reference", "title")
SELECT w."disputeId" || ':reach:person', w."disputeId", 'person:' || json_extract(d."chambers", '$.caseworker.personId'), w."task", w."dueOn", w."reference", w."title"
FROM "WaitingTask" w JOIN "Dispute" d ON d."id" = w."disputeId"
WHERE w."id" = w."disputeId" || ':reach:caseworker' AND json_extract(d."chambers", '$.caseworker.personId') IS NOT NULL;
