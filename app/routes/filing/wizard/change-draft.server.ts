import type { DraftRequest } from '~/domain/dispute/request/draft-request';
import type { PortalContext } from '~/server/load-context';
import { seeOther } from '~/server/responses';
import { changeDraft, findDraft } from '~/services/filing/drafts.server';
import { type DraftAtHand, filedPath } from './require-draft.server';
import { draftPath } from './wizard-paths';

/**
 * Keeps a change of the draft and goes on to `path`; where it was filed or thrown away meanwhile, to a
 * page that says what became of it.
 */
export async function changeAndGoOn(
	context: PortalContext,
	{ filer, draft }: DraftAtHand,
	path: string,
	change: (request: DraftRequest) => DraftRequest,
): Promise<Response> {
	const isChanged = await changeDraft(context.runtime, filer, draft.id, change);
	return isChanged ? seeOther(path) : leaveDraft(context, { filer, draft });
}

/** Where a change leads that came too late: to the dispute, which says so, or to where the draft was. */
async function leaveDraft(
	{ runtime }: PortalContext,
	{ filer, draft }: Pick<DraftAtHand, 'filer' | 'draft'>,
): Promise<Response> {
	const now = await findDraft(runtime, filer, draft.id);
	return seeOther(
		now?.reference ? filedPath(now.reference, 'niet-opgeslagen') : draftPath(draft.id),
	);
}
