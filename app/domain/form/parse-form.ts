import type * as z from 'zod/mini';
import { composed } from '../composed';

/** Why a field is refused; pages say it in the reader's language. */
export type ErrorKey =
	| 'required'
	| 'invalid'
	| 'too-long'
	| 'choose-one'
	| 'choose-some'
	| 'formation-needs-day'
	| 'date-invalid'
	| 'date-without-year'
	| 'date-unreadable'
	| 'date-in-future'
	| 'date-too-early'
	| 'date-twice'
	| 'year-invalid'
	| 'year-not-known'
	| 'nothing-changed'
	| 'ends-before-start'
	| 'time-invalid'
	| 'time-in-future'
	| 'number-invalid'
	| 'number-too-small'
	| 'number-too-large'
	| 'email-invalid'
	| 'no-address-here'
	| 'kvk-invalid'
	| 'rsin-invalid'
	| 'code-invalid'
	| 'year-before-first'
	| 'outcome-required'
	| 'outcome-of-inadmissible'
	| 'choose-whom-to-ask'
	| 'ask-one'
	| 'must-agree'
	| 'too-many'
	| 'too-many-fields'
	| 'file-required'
	| 'file-empty'
	| 'file-too-large'
	| 'file-type-refused'
	| 'file-not-as-named'
	| 'file-interrupted'
	| 'file-too-many'
	| 'files-too-large'
	| 'list-full'
	| 'file-no-room';

/** One field that was refused; `field` is its name in the form, empty for the form as a whole. */
export interface FieldError {
	field: string;
	key: ErrorKey;
	params?: Record<string, string | number>;
}

/** What a form posted, as nested values: `points.p1.title` becomes `{ points: { p1: { title } } }`. */
export type FormValues = { [name: string]: string | string[] | FormValues };

export type ParsedForm<T> =
	| { ok: true; value: T }
	| { ok: false; errors: FieldError[]; values: FormValues };

const maxFields = 2000;
const maxDepth = 6;
const maxNameLength = 200;
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
// Line feeds and tabs are typed by people; the other control characters break mails, PDFs and logs. Marks
// that turn the direction of reading would have others read something else than what is stored.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]|\p{Bidi_Control}/gu;
const unseen = /^[\s\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/**
 * Judges a posted form by its schema. Texts are trimmed, their line ends made one kind and their
 * accents composed; control characters are left out, and what nobody would see counts as nothing. A
 * name that comes more than once becomes a list. Files are passed over: they are received elsewhere. A
 * form with more than 2000 fields is refused as a whole.
 */
export function parseForm<T>(schema: z.ZodMiniType<T>, form: FormData): ParsedForm<T> {
	const values = formValues(form);
	if ([...form.keys()].length > maxFields) {
		return { ok: false, errors: [{ field: '', key: 'too-many-fields' }], values };
	}
	const parsed = schema.safeParse(values);
	if (parsed.success) return { ok: true, value: parsed.data };
	return { ok: false, errors: fieldErrors(parsed.error), values };
}

/** The errors of a refused input, one for each field, in the order of the schema. */
export function fieldErrors(error: z.core.$ZodError): FieldError[] {
	const byField = new Map<string, FieldError>();
	for (const issue of error.issues) {
		const field = issue.path.join('.');
		if (!byField.has(field)) byField.set(field, { field, ...errorOf(issue) });
	}
	return [...byField.values()];
}

function errorOf(issue: z.core.$ZodIssue): Pick<FieldError, 'key' | 'params'> {
	if (issue.code === 'too_big' && issue.origin === 'string') {
		return { key: 'too-long', params: { max: Number(issue.maximum) } };
	}
	if (issue.code === 'too_big' && issue.origin === 'array') {
		return { key: 'too-many', params: { max: Number(issue.maximum) } };
	}
	if (issue.code === 'too_big') {
		return { key: 'number-too-large', params: { max: Number(issue.maximum) } };
	}
	if (issue.code === 'too_small' && issue.origin === 'number') {
		return { key: 'number-too-small', params: { min: Number(issue.minimum) } };
	}
	const key = isKey(issue.message) ? issue.message : 'invalid';
	return { key, ...(issue.code === 'custom' && { params: issue.params }) };
}

/** Whether a message is a key of our schemas, and not a sentence of the library's own. */
function isKey(message: string): message is ErrorKey {
	return /^[a-z-]+$/.test(message);
}

/** The posted texts as nested values; names that no form of ours has are passed over. */
export function formValues(form: FormData): FormValues {
	const values: FormValues = Object.create(null);
	let fields = 0;
	for (const [name, value] of form) {
		if (typeof value !== 'string') continue;
		fields += 1;
		if (fields > maxFields) break;
		const path = pathOf(name);
		if (path) place(values, path, cleaned(value));
	}
	return values;
}

function pathOf(name: string): string[] | null {
	if (name.length > maxNameLength) return null;
	const path = name.split('.');
	if (path.length > maxDepth) return null;
	return path.some((part) => part === '' || forbidden.has(part)) ? null : path;
}

function cleaned(text: string): string {
	const kept = composed(text.replace(/\r\n?/g, '\n').replace(controls, '')).trim();
	return unseen.test(kept) ? '' : kept;
}

function place(values: FormValues, path: string[], text: string): void {
	let at = values;
	for (const part of path.slice(0, -1)) {
		const next = at[part];
		if (next !== undefined && (typeof next === 'string' || Array.isArray(next))) return;
		const inner: FormValues = next ?? Object.create(null);
		at[part] = inner;
		at = inner;
	}
	const last = path.at(-1) ?? '';
	const known = at[last];
	if (known === undefined) at[last] = text;
	else if (typeof known === 'string') at[last] = [known, text];
	else if (Array.isArray(known)) known.push(text);
}
