import type { Tx } from '~/db/open-database';
import type { Actor } from '~/domain/actor';
import type { UploadedFile } from '~/domain/dispute/step';

/**
 * Ties files that this person uploaded, and that belong to nothing yet, to a dispute; answers them in
 * the order asked. Ids of others' files are passed over, so that nobody can attach what isn't theirs.
 */
export async function claimFiles(
	tx: Tx,
	actor: Actor,
	disputeId: string,
	fileIds: readonly string[],
): Promise<UploadedFile[]> {
	if (fileIds.length === 0) return [];
	const own = { id: { in: [...fileIds] }, uploadedById: actor.personId };
	const free = { ...own, disputeId: null, draftId: null };
	const files = await tx.storedFile.findMany({
		where: free,
		select: { id: true, name: true, size: true, sha256: true, mediaType: true },
	});
	await tx.storedFile.updateMany({ where: free, data: { disputeId } });
	return fileIds.flatMap((id) => files.filter((file) => file.id === id));
}
