import { seeOther } from '~/http/responses';
import type { Runtime } from '~/runtime.server';
import { type Filer, startDraft, TooManyDrafts } from '~/services/filing/drafts.server';

/** Starts a request; where there are too many, leads to the list of them, which says so. */
export async function startDraftOrSay(runtime: Runtime, filer: Filer): Promise<string> {
	try {
		return await startDraft(runtime, filer);
	} catch (error) {
		if (error instanceof TooManyDrafts) throw seeOther('/verzoeken?vol=ja');
		throw error;
	}
}
