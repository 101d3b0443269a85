import type { FilePlace } from '~/domain/dispute/request/sections/document-section';
import type { FieldError } from '~/domain/form/parse-form';
import type { PortalContext } from '~/http/load-context';
import { receiveForm } from '~/http/receive-form.server';
import { type Attached, attachFile, removeFile } from '~/services/filing/draft-files.server';
import type { DraftAtHand } from '../wizard/require-draft.server';

/** What was done with a file, as a key that the page says. */
type FileDone =
	| 'bestand-toegevoegd'
	| 'bestand-dubbel'
	| 'bestand-stond-er-al'
	| 'bestand-verwijderd'
	| 'bestand-vervangen';

const doneOf: Record<Attached, FileDone> = {
	attached: 'bestand-toegevoegd',
	'attached-twice': 'bestand-dubbel',
	'already-there': 'bestand-stond-er-al',
};

/** The answers of a form that has files beside them. */
export interface ReceivedAnswers {
	form: FormData;
	/** What is wrong with the file that came along. */
	errors: FieldError[];
	/** Null where the answers are all there was. */
	done: FileDone | null;
}

/**
 * Reads a posted form of answers and a file. The file whose button was pressed is taken out, and the
 * one that was chosen put in its place, whatever comes of the answers; these are the caller's to judge
 * and to keep.
 */
export async function receiveAnswers(
	context: PortalContext,
	request: Request,
	{ filer, draft }: Pick<DraftAtHand, 'filer' | 'draft'>,
	place: FilePlace | null,
): Promise<ReceivedAnswers> {
	const { form, files, errors } = await receiveForm(context, filer, request, {
		maxFiles: place ? 1 : 0,
	});
	const { runtime } = context;
	const [file] = files;
	const removed = form.get('verwijder');
	const isRemoval = place !== null && typeof removed === 'string';
	if (isRemoval) await removeFile(runtime, filer, draft.id, removed);
	const attached =
		place && file ? await attachFile(runtime, filer, draft.id, place, file.id) : null;
	if (isRemoval)
		return { form, errors, done: attached ? 'bestand-vervangen' : 'bestand-verwijderd' };
	if (attached) return { form, errors, done: doneOf[attached] };
	const isAsked = form.get('intent') === 'bestand' && errors.length === 0;
	return { form, errors: isAsked ? [{ field: 'file', key: 'file-required' }] : errors, done: null };
}

/** Whether the page is shown again: a button for a file was pressed, not the one that goes on. */
export function staysHere(form: FormData): boolean {
	return form.has('verwijder') || form.get('intent') === 'bestand';
}
