import { parse } from 'node-html-parser';

/** A form that came back with what was typed. */
export interface ReadForm {
	action: string;
	/** All that it would send. */
	fields: Record<string, string>;
	/** What of it can be read on the page. */
	typed: Record<string, string>;
}

/** The form in a page's main content, as a browser without JavaScript would send it. */
export function readForm(html: string): ReadForm {
	const form = parse(html).querySelector('main form');
	const pairs = (selector: string, from: 'value' | 'text') =>
		(form?.querySelectorAll(selector) ?? []).map((control): [string, string] => [
			control.getAttribute('name') ?? '',
			(from === 'text' ? control.text : control.getAttribute('value')) ?? '',
		]);
	const typed = Object.fromEntries(pairs('textarea', 'text'));
	return {
		action: form?.getAttribute('action') ?? '',
		fields: { ...Object.fromEntries(pairs('input[type=hidden]', 'value')), ...typed },
		typed,
	};
}
