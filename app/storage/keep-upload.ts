import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { FieldError } from '~/domain/form/parse-form';
import { inMegabytes, uploadLimits } from '~/domain/form/upload-limits';
import type { EvidenceStore } from './evidence-store';
import { safeName, shownName } from './safe-name';

/** A file that was posted and kept. */
export interface StoredUpload {
	id: string;
	name: string;
	size: number;
	sha256: string;
	mediaType: string;
	/** The form's field with which it came. */
	field: string;
}

/** A file as it comes, and how many bytes those of its form may still have. */
interface ComingFile {
	field: string;
	stream: Readable;
	name: string;
	room: { left: number };
}

/**
 * Keeps one posted file under a new id and a safe name, or answers why not, with its field. The
 * stream is read to its end either way, so that what comes behind it can be read.
 */
export async function keepUpload(
	storage: EvidenceStore,
	{ field, stream, name, room }: ComingFile,
): Promise<{ kept: StoredUpload } | { error: FieldError }> {
	const tooMuch = (): { error: FieldError } => ({
		error: { field, key: 'files-too-large', params: { file: shownName(name) } },
	});
	if (room.left <= 0) {
		stream.resume();
		return tooMuch();
	}
	const id = randomUUID();
	const outcome = await storage.keep(id, stream, name).finally(() => stream.resume());
	if ('kept' in outcome) {
		const { size, sha256, mediaType } = outcome.kept;
		if (size > room.left) {
			room.left = 0;
			await storage.remove(id);
			return tooMuch();
		}
		room.left -= size;
		return { kept: { id, name: safeName(name, mediaType), size, sha256, mediaType, field } };
	}
	const key = outcome.refused;
	const params = { max: inMegabytes(uploadLimits.file), file: shownName(name) };
	return { error: { field, key, params } };
}
