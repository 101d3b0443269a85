import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/actor';
import type { DraftRequest } from '~/domain/dispute/request/draft-request';
import type { Runtime } from '~/runtime.server';
import { changeDraft, type Filer, startDraft } from '~/services/filing/drafts.server';
import { fileDispute } from '~/services/filing/file-dispute.server';
import { aDraftFile, aRequest } from './a-request';
import { theTenants } from './cast';

/** Writes a draft that can be filed as it is, with its file, and answers its id; the tenants' if not said. */
export async function aReadyDraft(
	runtime: Runtime,
	request: DraftRequest = aRequest(),
	filer: Filer = theFiler,
): Promise<string> {
	const draftId = await startDraft(runtime, filer);
	const fileId = randomUUID();
	await runtime.db.client.storedFile.create({
		data: {
			...aDraftFile,
			id: fileId,
			draftId,
			uploadedAt: runtime.clock.now(),
			uploadedById: filer.personId,
			organisationId: filer.acting.organisationId,
		},
	});
	const text = JSON.stringify(request).replaceAll(aDraftFile.id, fileId);
	await changeDraft(runtime, filer, draftId, () => JSON.parse(text));
	return draftId;
}

/** Files a dispute through the services and answers its reference; the tenants' if not said. */
export async function aFiledDispute(
	runtime: Runtime,
	request?: DraftRequest,
	filer: Filer = theFiler,
): Promise<string> {
	const filed = await fileDispute(runtime, filer, await aReadyDraft(runtime, request, filer), {
		name: filer.name,
		capacity: 'voorzitter',
	});
	if (filed.outcome !== 'filed') throw new Error(JSON.stringify(filed));
	return filed.reference;
}

/** The tenants as those who write and file requests. */
export const theFiler = asFiler(theTenants);

/** This actor as one who writes and files requests. */
export function asFiler(actor: Actor): Filer {
	if (actor.acting.as !== 'organisation') throw new Error('Only an organisation files');
	return { ...actor, acting: actor.acting };
}
