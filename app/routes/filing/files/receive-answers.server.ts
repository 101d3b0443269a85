import type { FilePlace } from '~/domain/dispute/request/sections/document-section';
import type { FieldError } from '~/domain/form/parse-form';
import type { PortalContext } from '~/server/load-context';
import { attachFiles, removeFile } from '~/services/filing/draft-files.server';
import { receiveForm } from '~/storage/receive-form.server';
import type { DraftAtHand } from '../wizard/require-draft.server';

/** The answers of a form that has files beside them. */
export interface ReceivedAnswers {
	form: FormData;
	/** What is wrong with the file that came along. */
	errors: FieldError[];
	/** What was done with a file, as a key that the page says; null where the answers are all there was. */
	done: 'bestand-toegevoegd' | 'bestand-dubbel' | 'bestand-verwijderd' | null;
}

/**
 * Reads a posted form of answers and a file. The file is put in its place, or the one taken out whose
 * button was pressed, whatever comes of the answers; these are the caller's to judge and to keep.
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
	if (place && file) {
		await attachFiles(runtime, filer, draft.id, place, [file.id]);
		const isThere = draft.files.some(({ sha256 }) => sha256 === file.sha256);
		return { form, errors, done: isThere ? 'bestand-dubbel' : 'bestand-toegevoegd' };
	}
	const removed = form.get('verwijder');
	if (place && typeof removed === 'string') {
		await removeFile(runtime, filer, draft.id, removed);
		return { form, errors, done: 'bestand-verwijderd' };
	}
	const isAsked = form.get('intent') === 'bestand' && errors.length === 0;
	return { form, errors: isAsked ? [{ field: 'file', key: 'file-required' }] : errors, done: null };
}

/** Whether the page is shown again: a button for a file was pressed, not the one that goes on. */
export function staysHere(form: FormData, done: ReceivedAnswers['done']): boolean {
	return done === 'bestand-verwijderd' || form.get('intent') === 'bestand';
}
