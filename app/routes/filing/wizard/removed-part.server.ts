import type { RequestSection } from '~/domain/dispute/request/request-sections';
import { hasTyped, keepForm, keptFields } from '~/http/keep-form.server';
import { formToGiveBack } from '~/http/posted-form.server';
import { notFound } from '~/http/responses';
import { keptFormTexts } from '~/i18n/kept-form';
import type { DraftAtHand } from './require-draft.server';
import { keepingWay, stepPath } from './wizard-paths';

/**
 * The answer to a form of a part that is not in the request (any more): what was typed (409), with a
 * button that adds it as a new part where the form holds all of it; 404 where nothing was typed.
 */
export async function removedPart(
	request: Request,
	{ draft, language, search }: DraftAtHand,
	step: RequestSection,
	isWhole: (form: FormData) => boolean = () => true,
): Promise<Response> {
	const posted = await formToGiveBack(request);
	const fields = posted ? keptFields(posted.form, language) : [];
	if (!posted || !hasTyped(fields)) return notFound();
	const { removed: texts, signedOut } = keptFormTexts[language];
	const canAdd = isWhole(posted.form);
	const files = posted.files.length > 0 ? [signedOut.files] : [];
	return keepForm(
		{
			title: texts.title,
			lines: [texts.text, ...(canAdd ? [texts.addAgain] : []), ...files],
			link: { to: stepPath(draft.id, step), label: texts.see },
			again: canAdd
				? { to: keepingWay(search, stepPath(draft.id, step, 'nieuw')), button: texts.button }
				: null,
			// What the removed part was like when its form was opened says nothing about a new one.
			fields: fields.filter(({ name, label }) => (canAdd ? name !== 'gezien' : label !== null)),
		},
		409,
	);
}
