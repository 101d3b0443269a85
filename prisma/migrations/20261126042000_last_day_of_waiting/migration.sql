-- AlterTable
ALTER TABLE "WaitingTask" ADD COLUMN "lastOn" TEXT;
