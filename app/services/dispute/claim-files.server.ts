import type { Database, Tx } from '~/db/open-database';
import type { Actor } from '~/domain/actor';
import type { UploadedFile } from '~/domain/dispute/step';

/**
 * The files of these ids that this person uploaded and that belong to nothing yet, in the order asked.
 * Ids of others' files are passed over, so that nobody can attach what isn't theirs.
 */
export async function findUnclaimedFiles(
	tx: Tx | Database['client'],
	actor: Actor,
	fileIds: readonly string[],
): Promise<UploadedFile[]> {
	if (fileIds.length === 0) return [];
	const files = await tx.storedFile.findMany({
		where: {
			id: { in: [...fileIds] },
			uploadedById: actor.personId,
			disputeId: null,
			draftId: null,
		},
		select: { id: true, name: true, size: true, sha256: true, mediaType: true },
	});
	return [...new Set(fileIds)].flatMap((id) => files.filter((file) => file.id === id));
}

/** Ties these files to a dispute, in the transaction of the step that they came with. */
export async function claimFiles(
	tx: Tx,
	files: readonly UploadedFile[],
	disputeId: string,
): Promise<void> {
	if (files.length === 0) return;
	await tx.storedFile.updateMany({
		where: { id: { in: files.map(({ id }) => id) } },
		data: { disputeId },
	});
}
