import { randomUUID } from 'node:crypto';
import type { DraftRequest } from '~/domain/dispute/request/draft-request';
import type { Runtime } from '~/runtime.server';
import { changeDraft, type Filer, startDraft } from '~/services/drafts.server';
import { fileDispute } from '~/services/file-dispute.server';
import { aDraftFile, aRequest } from './a-request';
import { theTenants } from './cast';

/** Writes a draft of the tenants that can be filed as it is, with its file, and answers its id. */
export async function aReadyDraft(
	runtime: Runtime,
	request: DraftRequest = aRequest(),
): Promise<string> {
	const draftId = await startDraft(runtime, theFiler);
	const fileId = randomUUID();
	await runtime.db.client.storedFile.create({
		data: {
			...aDraftFile,
			id: fileId,
			draftId,
			uploadedAt: runtime.clock.now(),
			uploadedById: theTenants.personId,
			organisationId: theFiler.acting.organisationId,
		},
	});
	const text = JSON.stringify(request).replaceAll(aDraftFile.id, fileId);
	await changeDraft(runtime, theFiler, draftId, () => JSON.parse(text));
	return draftId;
}

/** Files a dispute of the tenants through the services and answers its reference. */
export async function aFiledDispute(runtime: Runtime, request?: DraftRequest): Promise<string> {
	const filed = await fileDispute(runtime, theFiler, await aReadyDraft(runtime, request), {
		name: theFiler.name,
		capacity: 'voorzitter',
	});
	if (filed.outcome !== 'filed') throw new Error(JSON.stringify(filed));
	return filed.reference;
}

/** The tenants as those who write and file requests. */
export const theFiler = asFiler(theTenants);

function asFiler(actor: typeof theTenants): Filer {
	if (actor.acting.as !== 'organisation') throw new Error('Only an organisation files');
	return { ...actor, acting: actor.acting };
}
