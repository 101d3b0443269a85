import type { DraftRequest } from '~/domain/dispute/request/draft-request';
import { withoutAttempt } from '~/domain/dispute/request/sections/attempt-section';
import {
	type FilePlace,
	withFile,
	withoutFile,
} from '~/domain/dispute/request/sections/document-section';
import type { Runtime } from '~/runtime.server';
import { changeDraft, type Filer } from './drafts.server';

/**
 * Puts files that this person uploaded, and that belong to nothing yet, in their place in a draft.
 * Answers false when the draft is not there (any more) or was filed; others' files are passed over.
 */
export async function attachFiles(
	runtime: Runtime,
	filer: Filer,
	draftId: string,
	place: FilePlace,
	fileIds: readonly string[],
): Promise<boolean> {
	return changeDraft(runtime, filer, draftId, async (request, tx) => {
		const own = { id: { in: [...fileIds] }, uploadedById: filer.personId };
		const free = { ...own, draftId: null, disputeId: null };
		const files = await tx.storedFile.findMany({ where: free, select: { id: true } });
		const { organisationId } = filer.acting;
		await tx.storedFile.updateMany({ where: free, data: { draftId, organisationId } });
		return files.reduce<DraftRequest>((changed, { id }) => withFile(changed, place, id), request);
	});
}

/** Takes a file out of a draft; its bytes go with the sweep of files that no row points to. */
export async function removeFile(
	runtime: Runtime,
	filer: Filer,
	draftId: string,
	fileId: string,
): Promise<boolean> {
	return changeDraft(runtime, filer, draftId, async (request, tx) => {
		await tx.storedFile.deleteMany({ where: { id: fileId, draftId, disputeId: null } });
		return withoutFile(request, fileId);
	});
}

/** Takes an attempt out of a draft, with its proof. */
export async function removeAttempt(
	runtime: Runtime,
	filer: Filer,
	draftId: string,
	attemptId: string,
): Promise<boolean> {
	return changeDraft(runtime, filer, draftId, async (request, tx) => {
		const fileIds = request.attempts.find(({ id }) => id === attemptId)?.fileIds ?? [];
		await tx.storedFile.deleteMany({ where: { id: { in: fileIds }, draftId, disputeId: null } });
		return withoutAttempt(request, attemptId);
	});
}
