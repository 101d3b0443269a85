-- The message told whoever lost a case that it was theirs now. One that still waits says what happened.
UPDATE "OutboxMail" SET "template" = 'case-taken-over' WHERE "template" = 'case-assigned';
