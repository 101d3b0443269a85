-- The last day of a stay, for lists. The table is built anew for its place: before the long texts, behind
-- which a column can only be read by walking through them.
CREATE TABLE "new_Dispute" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reference" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "filedAt" DATETIME NOT NULL,
    "lawVersion" INTEGER NOT NULL,
    "rulingDueOn" TEXT,
    "stayedUntil" TEXT,
    "file" TEXT NOT NULL,
    "chambers" TEXT NOT NULL
);
INSERT INTO "new_Dispute"
SELECT "id", "reference", "kind", "state", "version", "title", "filedAt", "lawVersion", "rulingDueOn",
    CASE WHEN "rulingDueOn" IS NOT NULL THEN (
        SELECT max("value" ->> '$.until') FROM json_each("file", '$.suspensions')
        WHERE "value" ->> '$.ground' = 'stay'
    ) END,
    "file", "chambers"
FROM "Dispute";
DROP TABLE "Dispute";
ALTER TABLE "new_Dispute" RENAME TO "Dispute";
CREATE UNIQUE INDEX "Dispute_reference_key" ON "Dispute"("reference");
CREATE INDEX "Dispute_rulingDueOn_reference_idx" ON "Dispute"("rulingDueOn", "reference");
