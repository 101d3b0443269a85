import { readParts } from './read-parts.server';
import { mostFields } from './received-texts';

/** A posted form's texts; files are passed over. One with more in it than any of ours is answered with 413. */
export async function postedForm(request: Request): Promise<FormData> {
	const { form, isWhole } = await postedTexts(request);
	if (!isWhole) throw new Response(null, { status: 413 });
	return form;
}

/** A posted form's texts, as far as it can be read; files are passed over and only counted as there. */
export async function postedTexts(
	request: Request,
): Promise<{ form: FormData; hasFiles: boolean; isWhole: boolean }> {
	const contentType = request.headers.get('Content-Type') ?? '';
	if (!contentType.toLowerCase().startsWith('multipart/form-data')) {
		return { form: await urlencodedForm(request), hasFiles: false, isWhole: true };
	}
	let hasFiles = false;
	const { form, errors } = await readParts(request, contentType, (_field, stream) => {
		hasFiles = true;
		stream.resume();
		return null;
	});
	return { form, hasFiles, isWhole: errors.length === 0 };
}

/**
 * A form as a page without files posts it. Of more fields than a form may have, one more is read, by
 * which it is refused: a million of them, each a few bytes, would keep everybody waiting.
 */
export async function urlencodedForm(request: Request): Promise<FormData> {
	const pairs = (await request.text()).split('&', mostFields + 1);
	const form = new FormData();
	for (const [name, text] of new URLSearchParams(pairs.join('&'))) form.append(name, text);
	return form;
}
