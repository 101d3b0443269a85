import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import type { FieldError } from '~/domain/form/parse-form';
import { longestField, mostFields, receivedTexts } from './received-texts';

/** A posted form without the bytes of its files. */
export interface PostedParts {
	form: FormData;
	/** Which files came with it, by the names that their sender gave them. */
	files: { field: string; name: string }[];
	errors: FieldError[];
}

type OnFile = (field: string, stream: Readable, name: string) => FieldError | null;

/**
 * Reads a multipart form to its end as it arrives; `onFile` has to let each file's bytes pass. What is
 * more than a form of ours has is left out and told as an error; one that is no form is answered with 400.
 */
export async function readParts(
	request: Request,
	contentType: string,
	onFile: OnFile,
): Promise<PostedParts> {
	const texts = receivedTexts();
	const files: PostedParts['files'] = [];
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
		if (!filename) return void stream.resume();
		if (files.length < mostFields) files.push({ field, name: filename });
		const error = onFile(field, stream, filename);
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
	return { form: texts.form, files, errors };
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
