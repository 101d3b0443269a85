-- CreateTable
CREATE TABLE "Organisation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "code" TEXT,
    "kvk" TEXT,
    "rsin" TEXT,
    "municipality" TEXT,
    "address" TEXT,
    "email" TEXT,
    "verified" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'nl',
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "organisationId" TEXT,
    "ministryRole" TEXT,
    "status" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Membership_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SignInAttempt" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "sourceHash" TEXT NOT NULL,
    "triesLeft" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Session" (
    "idHash" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "membershipId" TEXT,
    "createdAt" DATETIME NOT NULL,
    "lastSeenAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Session_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FilingDraft" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "organisationId" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "kind" TEXT,
    "title" TEXT,
    "content" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "disputeId" TEXT,
    CONSTRAINT "FilingDraft_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Dispute" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reference" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "filedAt" DATETIME NOT NULL,
    "lawVersion" INTEGER NOT NULL,
    "rulingDueOn" TEXT,
    "caseworkerId" TEXT,
    "file" TEXT NOT NULL,
    "chambers" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "DisputeParty" (
    "disputeId" TEXT NOT NULL,
    "partyId" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "organisationId" TEXT,
    "side" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,

    PRIMARY KEY ("disputeId", "partyId"),
    CONSTRAINT "DisputeParty_disputeId_fkey" FOREIGN KEY ("disputeId") REFERENCES "Dispute" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DisputePoint" (
    "disputeId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "theme" TEXT NOT NULL,
    "admissible" BOOLEAN,
    "outcome" TEXT,

    PRIMARY KEY ("disputeId", "number"),
    CONSTRAINT "DisputePoint_disputeId_fkey" FOREIGN KEY ("disputeId") REFERENCES "Dispute" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WaitingTask" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "disputeId" TEXT NOT NULL,
    "waitsFor" TEXT NOT NULL,
    "task" TEXT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    CONSTRAINT "WaitingTask_disputeId_fkey" FOREIGN KEY ("disputeId") REFERENCES "Dispute" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SearchTerm" (
    "term" TEXT NOT NULL,
    "reference" TEXT NOT NULL,

    PRIMARY KEY ("term", "reference")
);

-- CreateTable
CREATE TABLE "DisputeEvent" (
    "disputeId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "step" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "actorRole" TEXT NOT NULL,
    "actorFor" TEXT NOT NULL,
    "personId" TEXT,
    "audience" TEXT NOT NULL,
    "data" TEXT NOT NULL,
    "reason" TEXT,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    PRIMARY KEY ("disputeId", "sequence"),
    CONSTRAINT "DisputeEvent_disputeId_fkey" FOREIGN KEY ("disputeId") REFERENCES "Dispute" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "uploadedAt" DATETIME NOT NULL,
    "uploadedById" TEXT NOT NULL,
    "organisationId" TEXT,
    "draftId" TEXT,
    "disputeId" TEXT,
    "audience" TEXT NOT NULL DEFAULT 'all'
);

-- CreateTable
CREATE TABLE "OutboxMail" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "disputeId" TEXT,
    "sequence" INTEGER,
    "template" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "partyId" TEXT,
    "language" TEXT NOT NULL,
    "props" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" DATETIME NOT NULL,
    "leasedUntil" DATETIME,
    "messageId" TEXT NOT NULL,
    "lastError" TEXT,
    "createdAt" DATETIME NOT NULL,
    "sentAt" DATETIME,
    "subject" TEXT,
    "text" TEXT,
    "html" TEXT
);

-- CreateTable
CREATE TABLE "ReferenceCounter" (
    "year" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "last" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "LawVersion" (
    "version" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "data" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "proposedById" TEXT,
    "proposedAt" DATETIME NOT NULL,
    "confirmedById" TEXT,
    "confirmedAt" DATETIME
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "sequence" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "action" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "personId" TEXT,
    "data" TEXT NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Outage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "from" DATETIME NOT NULL,
    "until" DATETIME NOT NULL,
    "reason" TEXT NOT NULL,
    "recordedById" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "Organisation_kind_name_idx" ON "Organisation"("kind", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE INDEX "Membership_organisationId_status_idx" ON "Membership"("organisationId", "status");

-- CreateIndex
CREATE INDEX "Membership_ministryRole_status_idx" ON "Membership"("ministryRole", "status");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_personId_organisationId_key" ON "Membership"("personId", "organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_personId_ministryRole_key" ON "Membership"("personId", "ministryRole");

-- CreateIndex
CREATE INDEX "SignInAttempt_email_createdAt_idx" ON "SignInAttempt"("email", "createdAt");

-- CreateIndex
CREATE INDEX "SignInAttempt_sourceHash_createdAt_idx" ON "SignInAttempt"("sourceHash", "createdAt");

-- CreateIndex
CREATE INDEX "SignInAttempt_expiresAt_idx" ON "SignInAttempt"("expiresAt");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "FilingDraft_disputeId_key" ON "FilingDraft"("disputeId");

-- CreateIndex
CREATE INDEX "FilingDraft_organisationId_updatedAt_idx" ON "FilingDraft"("organisationId", "updatedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Dispute_reference_key" ON "Dispute"("reference");

-- CreateIndex
CREATE INDEX "Dispute_state_rulingDueOn_idx" ON "Dispute"("state", "rulingDueOn");

-- CreateIndex
CREATE INDEX "Dispute_rulingDueOn_reference_idx" ON "Dispute"("rulingDueOn", "reference");

-- CreateIndex
CREATE INDEX "Dispute_filedAt_idx" ON "Dispute"("filedAt");

-- CreateIndex
CREATE INDEX "DisputeParty_organisationId_reference_idx" ON "DisputeParty"("organisationId", "reference");

-- CreateIndex
CREATE INDEX "DisputeParty_email_idx" ON "DisputeParty"("email");

-- CreateIndex
CREATE INDEX "DisputePoint_theme_outcome_idx" ON "DisputePoint"("theme", "outcome");

-- CreateIndex
CREATE INDEX "WaitingTask_waitsFor_dueOn_reference_idx" ON "WaitingTask"("waitsFor", "dueOn", "reference");

-- CreateIndex
CREATE INDEX "WaitingTask_disputeId_idx" ON "WaitingTask"("disputeId");

-- CreateIndex
CREATE INDEX "SearchTerm_reference_term_idx" ON "SearchTerm"("reference", "term");

-- CreateIndex
CREATE INDEX "StoredFile_draftId_idx" ON "StoredFile"("draftId");

-- CreateIndex
CREATE INDEX "StoredFile_disputeId_idx" ON "StoredFile"("disputeId");

-- CreateIndex
CREATE UNIQUE INDEX "OutboxMail_key_key" ON "OutboxMail"("key");

-- CreateIndex
CREATE INDEX "OutboxMail_state_nextAttemptAt_idx" ON "OutboxMail"("state", "nextAttemptAt");

-- CreateIndex
CREATE INDEX "OutboxMail_disputeId_createdAt_idx" ON "OutboxMail"("disputeId", "createdAt");

-- The timeline and the audit trail are append-only: a line that is there stays as it is.
CREATE TRIGGER "DisputeEvent_is_never_changed" BEFORE UPDATE ON "DisputeEvent"
BEGIN SELECT RAISE(ABORT, 'A line of the timeline can not be changed: append a new one'); END;
CREATE TRIGGER "DisputeEvent_is_never_removed" BEFORE DELETE ON "DisputeEvent"
BEGIN SELECT RAISE(ABORT, 'A line of the timeline can not be removed'); END;
CREATE TRIGGER "AuditEvent_is_never_changed" BEFORE UPDATE ON "AuditEvent"
BEGIN SELECT RAISE(ABORT, 'A line of the audit trail can not be changed: append a new one'); END;
CREATE TRIGGER "AuditEvent_is_never_removed" BEFORE DELETE ON "AuditEvent"
BEGIN SELECT RAISE(ABORT, 'A line of the audit trail can not be removed'); END;
