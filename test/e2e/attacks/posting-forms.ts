import type { HTMLElement } from 'node-html-parser';
import { parse } from 'node-html-parser';
import type { Answer, Visitor } from '#test/support/a-visitor';

/** A field of a form in which one types. */
export interface TypedField {
	name: string;
	kind: 'text' | 'date';
}

/** A form of a page that posts, with what a browser would send of it untouched. */
export interface PostingForm {
	action: string;
	multipart: boolean;
	standing: [string, string][];
	fields: TypedField[];
}

/** The forms of a page that change something, as a browser without JavaScript has them. */
export function postingForms(html: string, path: string): PostingForm[] {
	return parse(html)
		.querySelectorAll('main form')
		.filter((form) => form.getAttribute('method')?.toLowerCase() === 'post')
		.map((form) => ({
			action: form.getAttribute('action')?.replaceAll('&amp;', '&') || path,
			multipart: form.getAttribute('enctype') === 'multipart/form-data',
			standing: [
				...form.querySelectorAll('input, textarea, select').flatMap(standing),
				...pressed(form),
			],
			fields: form.querySelectorAll('input, textarea').flatMap(typed),
		}));
}

/** What is said of the button that is pressed: the one that saves has no name, others do more. */
function pressed(form: HTMLElement): [string, string][] {
	const buttons = form
		.querySelectorAll('button')
		.filter((each) => each.getAttribute('type') !== 'button');
	const named = buttons.map((each) => each.getAttribute('name') ?? '');
	if (named.includes('')) return [];
	const [button] = buttons;
	return button ? [[named[0] ?? '', button.getAttribute('value') ?? '']] : [];
}

function typed(control: HTMLElement): TypedField[] {
	const name = control.getAttribute('name');
	const type = control.getAttribute('type') ?? 'text';
	if (!name || ['hidden', 'radio', 'checkbox', 'file', 'submit'].includes(type)) return [];
	const note = control.parentNode?.querySelector('.utrecht-form-field-description')?.text ?? '';
	return [{ name, kind: note.includes('29-01-2027.') ? 'date' : 'text' }];
}

function standing(control: HTMLElement): [string, string][] {
	const name = control.getAttribute('name');
	const type = control.getAttribute('type');
	if (!name || type === 'file') return [];
	if (type === 'radio' || type === 'checkbox') {
		return control.hasAttribute('checked') ? [[name, control.getAttribute('value') ?? 'on']] : [];
	}
	if (control.tagName === 'TEXTAREA') return [[name, control.textContent]];
	if (control.tagName === 'SELECT') return [];
	return [[name, control.getAttribute('value') ?? '']];
}

/** Sends the form with these texts in their fields, and the rest as it stands. */
export function sendForm(
	visitor: Visitor,
	{ action, multipart, standing: rest }: PostingForm,
	typedIn: Record<string, string>,
): Promise<Answer> {
	const pairs = [...rest.filter(([name]) => !(name in typedIn)), ...Object.entries(typedIn)];
	if (!multipart) return visitor.send(action, new URLSearchParams(pairs));
	const body = new FormData();
	for (const [name, text] of pairs) body.append(name, text);
	return visitor.send(action, body);
}

/** What stands in the field of this name on a page; null without such a field. */
export function standsIn(html: string, name: string): string | null {
	const control = parse(html)
		.querySelectorAll('main input, main textarea')
		.find((each) => each.getAttribute('name') === name);
	if (!control) return null;
	return control.tagName === 'TEXTAREA'
		? control.textContent.replace(/^\n/, '')
		: (control.getAttribute('value') ?? '');
}

/** The fields that are marked as wrong on a page. */
export function refusedFields(html: string): string[] {
	return parse(html)
		.querySelectorAll('[aria-invalid=true]')
		.flatMap((control) => control.getAttribute('name') ?? []);
}
