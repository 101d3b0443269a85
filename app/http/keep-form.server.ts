import type { KeptField, KeptForm } from '~/components/kept-form';
import type { Language } from '~/domain/language';
import { keptFormTexts } from '~/i18n/kept-form';
import { shownName } from '~/storage/safe-name';
import { isChosen } from './is-chosen';
import type { PostedForm } from './posted-form.server';

/** The texts of a posted form as fields to give back: those that a person typed have a label. */
export function keptFields(form: FormData, language: Language): KeptField[] {
	const { text: label } = keptFormTexts[language];
	const posted = [...form].flatMap(([name, text]) =>
		typeof text === 'string' && text !== '' ? [{ name, text }] : [],
	);
	const typed = posted.filter(({ name }) => !isChosen(name));
	return posted.map((field, at) => {
		const place = typed.indexOf(field);
		const isTyped = place >= 0;
		return {
			id: `kept-${at}`,
			...field,
			label: isTyped ? label(place + 1, typed.length) : null,
			rows: Math.min(12, 1 + field.text.split('\n').length + Math.floor(field.text.length / 60)),
		};
	});
}

/** Fields in which the files are chosen again that came with a form and were not kept. */
export function filesAgain(files: PostedForm['files'], language: Language): KeptField[] {
	const { fileAgain } = keptFormTexts[language];
	return [...new Set(files.map(({ field }) => field))].map((field) => {
		const names = files.filter((file) => file.field === field).map(({ name }) => shownName(name));
		const label = fileAgain(names.join(', '));
		return { id: `file-${field}`, name: field, text: '', label, rows: 0 };
	});
}

/** Whether somebody typed something in it. */
export function hasTyped(fields: readonly KeptField[]): boolean {
	return fields.some(({ label }) => label !== null);
}

/**
 * The answer to a post that was not taken, by which its sender gets back what they typed: in this
 * answer alone, which no cache keeps, and nowhere else.
 */
export function keepForm(kept: KeptForm, status: 401 | 404 | 409 | 500 | 503 | 507) {
	return Response.json({ kept }, { status, headers: { 'Cache-Control': 'no-store' } });
}
