import { withoutAttempt } from '~/domain/dispute/request/sections/attempt-section';
import {
	type FilePlace,
	filesAt,
	withFile,
	withoutFile,
} from '~/domain/dispute/request/sections/document-section';
import type { Runtime } from '~/runtime.server';
import { changeDraft, type Filer } from './drafts.server';

/** What came of a file: it is in its place, the same bytes elsewhere in the draft too; or it was there. */
export type Attached = 'attached' | 'attached-twice' | 'already-there';

/**
 * Puts a file that this person uploaded, and that belongs to nothing yet, in its place in a draft;
 * where the same bytes are in that place already, it is let go. Null when the draft is not there (any
 * more) or was filed, or the file is another's.
 */
export async function attachFile(
	runtime: Runtime,
	filer: Filer,
	draftId: string,
	place: FilePlace,
	fileId: string,
): Promise<Attached | null> {
	let attached: Attached | null = null;
	await changeDraft(runtime, filer, draftId, async (request, tx) => {
		const free = { id: fileId, uploadedById: filer.personId, draftId: null, disputeId: null };
		const file = await tx.storedFile.findFirst({ where: free, select: { sha256: true } });
		if (!file) return request;
		const same = await tx.storedFile.findMany({
			where: { draftId, ...file },
			select: { id: true },
		});
		const here = filesAt(request, place);
		if (same.some(({ id }) => here.includes(id))) {
			attached = 'already-there';
			await tx.storedFile.delete({ where: { id: fileId } });
			return request;
		}
		attached = same.length > 0 ? 'attached-twice' : 'attached';
		const { organisationId } = filer.acting;
		await tx.storedFile.update({ where: { id: fileId }, data: { draftId, organisationId } });
		return withFile(request, place, fileId);
	});
	return attached;
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
