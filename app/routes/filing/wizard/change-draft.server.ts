import { data } from '@remix-run/node';
import type { DraftRequest } from '~/domain/dispute/request/draft-request';
import { formValues } from '~/domain/form/parse-form';
import type { PortalContext } from '~/http/load-context';
import { notFound, seeOther } from '~/http/responses';
import { changeDraft, findDraft } from '~/services/filing/drafts.server';
import { afterFiling } from './after-filing.server';
import type { DraftAtHand } from './require-draft.server';
import { sectionMark } from './section-mark.server';
import { draftPath, filedPath } from './wizard-paths';

type Change = (request: DraftRequest) => DraftRequest;

/** A posted form of a part of the request: what came, and how that part is found in what is stored. */
export interface PostedPart {
	form: FormData;
	find(request: DraftRequest): unknown;
}

/**
 * Keeps a change of the draft and goes on to `path`; where it was filed or thrown away meanwhile, to a
 * page that says what became of it.
 */
export async function changeAndGoOn(
	context: PortalContext,
	{ filer, draft }: DraftAtHand,
	path: string,
	change: Change,
): Promise<Response> {
	const isChanged = await changeDraft(context.runtime, filer, draft.id, change);
	return isChanged ? seeOther(path) : leaveDraft(context, { filer, draft });
}

/**
 * As `changeAndGoOn`, for a form that replaces a part of the request. Where somebody changed that part
 * since the form was opened nothing is kept, and what was typed is given back (409); so it is where
 * the draft was filed or thrown away meanwhile.
 */
export async function changePart(
	context: PortalContext,
	{ filer, draft }: DraftAtHand,
	path: string,
	posted: PostedPart,
	change: Change,
) {
	let isOvertaken = false;
	const isThere = await changeDraft(context.runtime, filer, draft.id, (request) => {
		isOvertaken = wasChanged(request, posted);
		return isOvertaken ? request : change(request);
	});
	if (!isThere) {
		const now = await findDraft(context.runtime, filer, draft.id);
		throw now?.reference ? afterFiling(posted.form, now.reference, filer.language) : notFound();
	}
	return isOvertaken ? overtaken(posted.form) : seeOther(path);
}

/** The answer to a form whose part of the request was changed since it was opened. */
export function overtaken(form: FormData) {
	return data({ errors: [], values: formValues(form), isOvertaken: true }, { status: 409 });
}

/** Whether the part is another now than the form showed. One that is gone is put back by the change. */
export function wasChanged(request: DraftRequest, { form, find }: PostedPart): boolean {
	const seen = form.get('gezien');
	const mark = sectionMark(find(request));
	return typeof seen === 'string' && mark !== null && seen !== mark;
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
