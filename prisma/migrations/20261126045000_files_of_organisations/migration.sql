-- What an organisation keeps is counted at each upload.
CREATE INDEX "StoredFile_organisationId_idx" ON "StoredFile"("organisationId");
