import type { DraftRequest } from '~/domain/dispute/request/draft-request';
import type { PortalContext } from '~/server/load-context';
import { seeOther } from '~/server/responses';
import { changeDraft } from '~/services/drafts.server';
import type { DraftAtHand } from './require-draft.server';
import { draftPath } from './wizard-paths';

/**
 * Keeps a change of the draft and goes on to `path`; a draft that was filed or thrown away meanwhile
 * goes to its own page, which says what became of it.
 */
export async function changeAndGoOn(
	context: PortalContext,
	{ filer, draft }: DraftAtHand,
	path: string,
	change: (request: DraftRequest) => DraftRequest,
): Promise<Response> {
	const isChanged = await changeDraft(context.runtime, filer, draft.id, change);
	return seeOther(isChanged ? path : draftPath(draft.id));
}
