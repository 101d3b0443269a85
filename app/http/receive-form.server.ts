import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import type { Actor } from '~/domain/actor';
import type { FieldError } from '~/domain/form/parse-form';
import { uploadLimits } from '~/domain/form/upload-limits';
import { keepUpload, type StoredUpload } from '~/storage/keep-upload';
import { hasRoom, keepRows, noRoom } from './keep-rows';
import type { PortalContext } from './load-context';
import { longestField, mostFields, receivedTexts } from './received-texts';

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
		return { form: await request.formData(), files: [], errors: [] };
	}
	const uploads: ReturnType<typeof keepUpload>[] = [];
	const { storage } = context.runtime;
	const room = { left: uploadLimits.together };
	const isFull = !(await hasRoom(context, actor));
	try {
		const { form, errors } = await readParts(request, contentType, (field, stream, name) => {
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

/** A posted form's texts, as far as it can be read; files are passed over and only counted as there. */
export async function postedTexts(
	request: Request,
): Promise<{ form: FormData; hasFiles: boolean }> {
	const contentType = request.headers.get('Content-Type') ?? '';
	if (!contentType.toLowerCase().startsWith('multipart/form-data')) {
		return { form: await request.formData(), hasFiles: false };
	}
	let hasFiles = false;
	const { form } = await readParts(request, contentType, (_field, stream) => {
		hasFiles = true;
		stream.resume();
		return null;
	});
	return { form, hasFiles };
}

type OnFile = (field: string, stream: Readable, name: string) => FieldError | null;

async function readParts(
	request: Request,
	contentType: string,
	onFile: OnFile,
): Promise<{ form: FormData; errors: FieldError[] }> {
	const texts = receivedTexts();
	const errors: FieldError[] = [];
	const parser = openParser(contentType);
	parser.on('field', (field, text, { nameTruncated, valueTruncated }) => {
		if (valueTruncated) errors.push({ field, key: 'too-long', params: { max: longestField } });
		if (!nameTruncated) texts.add(field, text);
	});
	parser.on('file', (field, stream, { filename }) => {
		// What becomes of a broken stream is told by who reads it; a stream must have a listener.
		stream.on('error', () => {});
		// A browser sends an empty part for a file field in which nothing was chosen.
		const error = filename ? onFile(field, stream, filename) : stream.resume() && null;
		if (error && !errors.some(({ key }) => key === error.key)) errors.push(error);
	});
	let tooManyFields = false;
	parser.on('fieldsLimit', () => {
		tooManyFields = true;
	});
	await pipeline(bodyOf(request), parser).catch((error: unknown) => {
		// The parser's own complaints carry no code; those of a connection that broke do not come here.
		if (isMalformed(error)) throw new Response(null, { status: 400 });
		throw error;
	});
	if (tooManyFields || texts.isTooMuch()) errors.push({ field: '', key: 'too-many-fields' });
	return { form: texts.form, errors };
}

function openParser(contentType: string): busboy.Busboy {
	try {
		return busboy({
			headers: { 'content-type': contentType },
			defParamCharset: 'utf8',
			limits: { fields: mostFields, fieldSize: longestField, fieldNameSize: 200 },
		});
	} catch {
		throw new Response(null, { status: 400 });
	}
}

function bodyOf(request: Request): Readable {
	return request.body ? Readable.fromWeb(request.body as never) : Readable.from([]);
}

function isMalformed(error: unknown): boolean {
	return (
		error instanceof Error &&
		/^(Malformed|Unexpected end of (form|file)|Multipart:)/.test(error.message)
	);
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
