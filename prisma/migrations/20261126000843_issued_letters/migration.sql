-- What nothing reads: a projection of the points, who handles a dispute (its chambers tell), two
-- indexes, and whom a file is for (the dispute tells).
DROP TABLE "DisputePoint";
DROP INDEX "Dispute_state_rulingDueOn_idx";
DROP INDEX "Dispute_filedAt_idx";
ALTER TABLE "Dispute" DROP COLUMN "caseworkerId";
ALTER TABLE "StoredFile" DROP COLUMN "audience";

-- CreateTable
CREATE TABLE "IssuedLetter" (
    "disputeId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "issuedAt" DATETIME NOT NULL,

    PRIMARY KEY ("disputeId", "kind", "language"),
    CONSTRAINT "IssuedLetter_disputeId_fkey" FOREIGN KEY ("disputeId") REFERENCES "Dispute" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "IssuedLetter_fileId_key" ON "IssuedLetter"("fileId");
