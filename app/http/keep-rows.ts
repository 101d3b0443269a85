import { freeBytes } from '~/db/free-bytes';
import type { Actor } from '~/domain/actor';
import type { FieldError } from '~/domain/form/parse-form';
import type { StoredUpload } from '~/storage/keep-upload';
import { shownName } from '~/storage/safe-name';
import type { PortalContext } from './load-context';

/** Whether the actor's organisation can add a file at all; how large it may be is seen once it is there. */
export async function hasRoom({ runtime }: PortalContext, actor: Actor): Promise<boolean> {
	return (await freeBytes(runtime.db, organisationOf(actor))) > 0;
}

/**
 * Writes the rows of the files for which the actor's organisation has room, in the order in which they
 * came, as the actor's and tied to nothing yet; the bytes of the others go, with an error for each.
 */
export async function keepRows(
	{ runtime }: PortalContext,
	actor: Actor,
	arrived: readonly StoredUpload[],
): Promise<{ files: StoredUpload[]; errors: FieldError[] }> {
	if (arrived.length === 0) return { files: [], errors: [] };
	const owner = {
		uploadedAt: runtime.clock.now(),
		uploadedById: actor.personId,
		organisationId: organisationOf(actor),
	};
	const files = await runtime.db.transaction(async (tx) => {
		let free = await freeBytes(tx, owner.organisationId);
		const fitting = arrived.filter(({ size }) => {
			if (size > free) return false;
			free -= size;
			return true;
		});
		const rows = fitting.map(({ field: _, ...file }) => ({ ...file, ...owner }));
		await tx.storedFile.createMany({ data: rows });
		return fitting;
	});
	const without = arrived.filter((file) => !files.includes(file));
	for (const { id } of without) await runtime.storage.remove(id);
	return { files, errors: without.map(({ field, name }) => noRoom(field, name)) };
}

/** Says at its field that a file does not fit any more. */
export function noRoom(field: string, name: string): FieldError {
	return { field, key: 'file-no-room', params: { file: shownName(name) } };
}

function organisationOf({ acting }: Actor): string | null {
	return acting.as === 'organisation' ? acting.organisationId : null;
}
