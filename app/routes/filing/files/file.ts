import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/http/responses';
import { sendFile } from '~/http/send-file.server';
import { requireDraft } from '../wizard/require-draft.server';

/** Sends a file of the draft. */
export async function loader(args: LoaderFunctionArgs) {
	const { draft } = await requireDraft(args);
	const file = draft.files.find(({ id }) => id === args.params.fileId);
	if (!file) throw notFound();
	return sendFile(args.context, file);
}
