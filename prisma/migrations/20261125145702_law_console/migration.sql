-- AlterTable
ALTER TABLE "LawVersion" ADD COLUMN "appliedAt" DATETIME;
ALTER TABLE "LawVersion" ADD COLUMN "baseVersion" INTEGER;
ALTER TABLE "LawVersion" ADD COLUMN "rejectReason" TEXT;
ALTER TABLE "LawVersion" ADD COLUMN "scope" TEXT;

-- AlterTable
ALTER TABLE "Outage" ADD COLUMN "appliedAt" DATETIME;
