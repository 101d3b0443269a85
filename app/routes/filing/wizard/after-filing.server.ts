import type { Language } from '~/domain/language';
import { hasTyped, keepForm, keptFields } from '~/http/keep-form.server';
import { seeOther } from '~/http/responses';
import { keptFormTexts } from '~/i18n/kept-form';
import { filedPath } from './wizard-paths';

/** The answer to a change of a draft that was filed: what was typed, or the dispute, which says so. */
export function afterFiling(
	form: FormData | undefined,
	reference: string,
	language: Language,
): Response {
	const fields = form ? keptFields(form, language) : [];
	const path = filedPath(reference, 'niet-opgeslagen');
	if (!hasTyped(fields)) return seeOther(path);
	const { filed, copy, overtaken } = keptFormTexts[language];
	return keepForm(
		{
			title: filed.title,
			lines: [filed.text(reference), copy],
			link: { to: `/geschillen/${reference}`, label: overtaken.toDispute },
			again: null,
			fields: fields.filter(({ label }) => label !== null),
		},
		409,
	);
}
