import type { Actor } from '~/domain/actor';
import type { FieldError } from '~/domain/form/parse-form';
import { uploadLimits } from '~/domain/form/upload-limits';
import { keepUpload, type StoredUpload } from '~/storage/keep-upload';
import { hasRoom, keepRows, noRoom } from './keep-rows';
import type { PortalContext } from './load-context';
import { postedTexts, rememberForm } from './posted-form.server';
import { readParts } from './read-parts.server';

/** What a form with files posted: its texts, the files that were kept, and why others were not. */
export interface ReceivedForm {
	form: FormData;
	files: StoredUpload[];
	errors: FieldError[];
}

/**
 * Reads a posted form, streaming its files to the evidence store; memory stays flat however large
 * they are. Each kept file has its row, as the actor's and tied to nothing yet. A refused file is an
 * error that names its field; so is each that would make them too large together, or for which the
 * actor's organisation has no room left. A form that ends halfway leaves nothing behind; one that is no
 * form is answered with 400.
 */
export async function receiveForm(
	context: PortalContext,
	actor: Actor,
	request: Request,
	options: { maxFiles: number },
): Promise<ReceivedForm> {
	const contentType = request.headers.get('Content-Type') ?? '';
	if (!contentType.toLowerCase().startsWith('multipart/form-data')) {
		const { form } = await postedTexts(request);
		return { form, files: [], errors: [] };
	}
	const uploads: ReturnType<typeof keepUpload>[] = [];
	const { storage } = context.runtime;
	const room = { left: uploadLimits.together };
	const isFull = !(await hasRoom(context, actor));
	try {
		const posted = await readParts(request, contentType, (field, stream, name) => {
			if (uploads.length >= options.maxFiles) {
				stream.resume();
				return { field, key: 'file-too-many', params: { max: options.maxFiles } };
			}
			if (isFull) {
				stream.resume();
				return noRoom(field, name);
			}
			const upload = keepUpload(storage, { field, stream, name, room });
			// It is waited for when the whole form is read; until then nobody listens to its failure.
			upload.catch(() => {});
			uploads.push(upload);
			return null;
		});
		rememberForm(request, posted);
		const { form, errors } = posted;
		const outcomes = await Promise.all(uploads);
		const arrived = outcomes.flatMap((outcome) => ('kept' in outcome ? [outcome.kept] : []));
		const refused = outcomes.flatMap((outcome) => ('error' in outcome ? [outcome.error] : []));
		const { files, errors: tooMuch } = await keepRows(context, actor, arrived);
		return { form, files, errors: [...refused, ...tooMuch, ...errors] };
	} catch (error) {
		await forget(context, uploads);
		throw error;
	}
}

async function forget(
	{ runtime }: PortalContext,
	uploads: readonly ReturnType<typeof keepUpload>[],
): Promise<void> {
	const outcomes = await Promise.allSettled(uploads);
	for (const outcome of outcomes) {
		if (outcome.status === 'fulfilled' && 'kept' in outcome.value) {
			await runtime.storage.remove(outcome.value.kept.id);
		}
	}
}
