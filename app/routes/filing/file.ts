import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { notFound, seeOther } from '~/server/responses';
import { removeFile } from '~/services/draft-files.server';
import { sendFile } from '~/storage/send-file.server';
import { findPlace, placePath } from './file-place';
import { requireDraft } from './require-draft.server';
import { keepingWay, stepPath } from './wizard-paths';

/** Sends a file of the draft. */
export async function loader(args: LoaderFunctionArgs) {
	const { draft } = await requireDraft(args);
	const file = draft.files.find(({ id }) => id === args.params.fileId);
	if (!file) throw notFound();
	return sendFile(args.context, file);
}

/** Removes a file of the draft and goes back to where it was; one that is gone already stays gone. */
export async function action(args: ActionFunctionArgs) {
	// This address has no page on which a signed-out person could be told so.
	if (!(await args.context.findActor())) throw seeOther('/inloggen?naar=/verzoeken');
	const { filer, draft, rules, search } = await requireDraft(args);
	const place = findPlace(search, draft.request, rules.requiredDocuments);
	const path = place ? placePath(draft.id, place) : stepPath(draft.id, 'documents');
	const form = await args.request.formData();
	if (form.get('intent') !== 'verwijder') return seeOther(path);
	await removeFile(args.context.runtime, filer, draft.id, args.params.fileId ?? '');
	return seeOther(keepingWay(search, path, 'bestand-verwijderd'));
}
