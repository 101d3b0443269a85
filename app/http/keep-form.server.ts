import type { KeptForm } from '~/components/kept-form';
import type { Language } from '~/domain/language';
import { keptFormTexts } from '~/i18n/kept-form';
import { isChosen } from './is-chosen';

/** The texts of a posted form as fields to give back: those that a person typed have a label. */
export function keptFields(form: FormData, language: Language): KeptForm['fields'] {
	const { text: label } = keptFormTexts[language];
	const posted = [...form].flatMap(([name, text]) =>
		typeof text === 'string' && text !== '' ? [{ name, text }] : [],
	);
	const typed = posted.filter(({ name }) => !isChosen(name));
	return posted.map((field, at) => {
		const place = typed.indexOf(field);
		const isTyped = place >= 0;
		return {
			id: String(at),
			...field,
			label: isTyped ? label(place + 1, typed.length) : null,
		};
	});
}

/** Whether somebody typed something in it. */
export function hasTyped(fields: KeptForm['fields']): boolean {
	return fields.some(({ label }) => label !== null);
}

/**
 * The answer to a post that was not taken, by which its sender gets back what they typed: in this
 * answer alone, which no cache keeps, and nowhere else.
 */
export function keepForm(kept: KeptForm, status: 401 | 409) {
	return Response.json({ kept }, { status, headers: { 'Cache-Control': 'no-store' } });
}
