-- AlterTable
ALTER TABLE "Membership" ADD COLUMN "invited" BOOLEAN NOT NULL DEFAULT false;
