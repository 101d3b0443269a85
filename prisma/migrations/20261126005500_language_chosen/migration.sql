-- Whether a person chose their language; whoever has a name in the portal may have done so.
ALTER TABLE "Person" ADD COLUMN "languageChosen" BOOLEAN NOT NULL DEFAULT false;
UPDATE "Person" SET "languageChosen" = true WHERE "name" <> '';
