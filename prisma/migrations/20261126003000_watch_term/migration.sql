-- While the committee prepares its advice, the caseworkers see by when the ruling is due.
INSERT INTO "WaitingTask" ("id", "disputeId", "waitsFor", "task", "dueOn", "reference", "title")
SELECT "id" || ':watch:caseworker', "id", 'caseworker', 'watch-term', "rulingDueOn", "reference", "title"
FROM "Dispute" WHERE "state" = 'under-review' AND "rulingDueOn" IS NOT NULL;
INSERT INTO "WaitingTask" ("id", "disputeId", "waitsFor", "task", "dueOn", "reference", "title")
SELECT "id" || ':watch:person', "id", 'person:' || json_extract("chambers", '$.caseworker.personId'), 'watch-term', "rulingDueOn", "reference", "title"
FROM "Dispute" WHERE "state" = 'under-review' AND "rulingDueOn" IS NOT NULL
	AND json_extract("chambers", '$.caseworker.personId') IS NOT NULL;
