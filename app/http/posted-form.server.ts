import { type PostedParts, readParts } from './read-parts.server';
import { mostFields } from './received-texts';

/** A posted form as it can be given back: its texts, and by name the files that came along. */
export type PostedForm = Pick<PostedParts, 'form' | 'files'>;

const remembered = new WeakMap<Request, PostedForm>();

/** Remembers what was read of a posted form, for as long as its request is answered. */
export function rememberForm(request: Request, { form, files }: PostedForm): void {
	remembered.set(request, { form, files });
}

/** What a request posted, whether it was read already or not; null where it can't be read. */
export async function formToGiveBack(request: Request): Promise<PostedForm | null> {
	const known = remembered.get(request);
	if (known || request.bodyUsed) return known ?? null;
	return postedTexts(request).catch(() => null);
}

/** A posted form's texts; files are passed over. One with more in it than any of ours is answered with 413. */
export async function postedForm(request: Request): Promise<FormData> {
	const { form, isWhole } = await postedTexts(request);
	if (!isWhole) throw new Response(null, { status: 413 });
	return form;
}

/** A posted form's texts, as far as it can be read; the bytes of its files are passed over. */
export async function postedTexts(request: Request): Promise<PostedForm & { isWhole: boolean }> {
	const contentType = request.headers.get('Content-Type') ?? '';
	if (!contentType.toLowerCase().startsWith('multipart/form-data')) {
		const form = await urlencodedForm(request);
		rememberForm(request, { form, files: [] });
		return { form, files: [], isWhole: true };
	}
	const posted = await readParts(request, contentType, (_field, stream) => {
		stream.resume();
		return null;
	});
	rememberForm(request, posted);
	return { ...posted, isWhole: posted.errors.length === 0 };
}

/**
 * A form as a page without files posts it. Of more fields than a form may have, one more is read, by
 * which it is refused: a million of them, each a few bytes, would keep everybody waiting.
 */
async function urlencodedForm(request: Request): Promise<FormData> {
	const pairs = (await request.text()).split('&', mostFields + 1);
	const form = new FormData();
	for (const [name, text] of new URLSearchParams(pairs.join('&'))) form.append(name, text);
	return form;
}
