import { requireFiler } from '~/auth/require-actor.server';
import type { FilingRules } from '~/domain/dispute/request/filing-problems';
import type { Language } from '~/domain/language';
import type { LawData } from '~/domain/law/law-data';
import { type LocalDate, localDateOf } from '~/domain/local-date';
import type { PortalContext } from '~/http/load-context';
import { formToGiveBack } from '~/http/posted-form.server';
import { notFound, seeOther } from '~/http/responses';
import { type Draft, type Filer, findDraft } from '~/services/filing/drafts.server';
import { requestRules } from '~/services/filing/request-rules.server';
import { lawInForce } from '~/services/law/law-in-force.server';
import { afterFiling } from './after-filing.server';
import { filedPath } from './wizard-paths';

/** A draft with who writes it and by what it is judged today. */
export interface DraftAtHand {
	filer: Filer;
	draft: Draft;
	law: LawData;
	rules: FilingRules;
	today: LocalDate;
	/** In which its filer reads. */
	language: Language;
	/** What the address asks, beside its path. */
	search: URLSearchParams;
}

interface Asked {
	request: Request;
	context: PortalContext;
	params: { draftId?: string };
}

/**
 * The draft of the address, found through the organisation for which the actor acts. What is not
 * theirs is not there; one that was filed leads to its dispute, which says so. Whoever posted a change
 * is told that it was not kept, and gets back what they typed.
 */
export async function requireDraft({ request, context, params }: Asked): Promise<DraftAtHand> {
	const filer = await requireFiler({ request, context });
	const { runtime } = context;
	const draft = await findDraft(runtime, filer, params.draftId ?? '');
	if (!draft) throw notFound();
	if (draft.reference) {
		if (request.method === 'GET') throw seeOther(filedPath(draft.reference, 'al-ingediend'));
		const posted = await formToGiveBack(request);
		throw afterFiling(posted?.form, draft.reference, filer.language);
	}
	const law = await lawInForce(runtime.db);
	const today = localDateOf(runtime.clock.now());
	const rules = await requestRules(runtime.db, draft.request, law, today);
	return {
		filer,
		draft,
		law,
		rules,
		today,
		language: filer.language,
		search: new URL(request.url).searchParams,
	};
}
