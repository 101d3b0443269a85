import * as z from 'zod/mini';
import type { LocalDate } from '../local-date';
import { readDate } from './typed-date';

// The kinds of field that forms are made of. What a browser posts is text; an empty text is null.
// Messages are keys, which pages say in the reader's language.

/** A text that must be there, of at most `max` characters. */
export function requiredText(max: number) {
	return z.string({ error: 'required' }).check(z.minLength(1, 'required'), z.maxLength(max));
}

/** A text that may be left out; empty is null. */
export function optionalText(max: number) {
	return z.pipe(
		z._default(z.nullable(z.string().check(z.maxLength(max))), null),
		z.transform((text: string | null) => text || null),
	);
}

/** A calendar day that must be there, as a picker posts it or as somebody types it. */
export function requiredDate() {
	return z.pipe(
		z.string({ error: 'required' }).check(z.minLength(1, 'required')),
		z.transform(toDate),
	);
}

/** A calendar day that may be left out. */
export function optionalDate() {
	return z.pipe(
		z._default(z.nullable(z.string()), null),
		z.transform((text: string | null, context): LocalDate | null =>
			text ? toDate(text, context) : null,
		),
	);
}

function toDate(text: string, context: z.core.ParsePayload): LocalDate {
	const read = readDate(text);
	if ('date' in read) return read.date;
	context.issues.push({ code: 'custom', message: read.trouble, input: text });
	return z.NEVER;
}

/** A year between `min` and `max`, in four digits. */
export function year({ min, max }: { min: number; max: number }) {
	return z.pipe(
		z.string({ error: 'required' }).check(z.minLength(1, 'required')),
		z.transform((text: string, context): number => {
			const number = /^\d{4}$/.test(text) ? Number(text) : 0;
			if (number >= min && number <= max) return number;
			const params = { min, max };
			context.issues.push({ code: 'custom', message: 'year-invalid', params, input: text });
			return z.NEVER;
		}),
	);
}

/** A year between `min` and `max` that may be left out. */
export function optionalYear(bounds: { min: number; max: number }) {
	return z.pipe(
		z._default(z.nullable(z.string()), null),
		z.pipe(
			z.transform((text: string | null) => text || null),
			z.nullable(year(bounds)),
		),
	);
}

/** A whole number between `min` and `max`, to be typed or, where `chosen`, picked from a list. */
export function wholeNumber(limits: { min: number; max: number; chosen?: boolean }) {
	const { min, max, chosen } = limits;
	const missing = chosen ? 'choose-one' : 'required';
	return z.pipe(
		z
			.string({ error: missing })
			.check(z.minLength(1, missing), z.regex(/^\d{1,9}$/, 'number-invalid')),
		z.pipe(z.transform(Number), z.number().check(z.gte(min), z.lte(max))),
	);
}

/** One of a list of values. */
export function choice<const Values extends readonly [string, ...string[]]>(values: Values) {
	return z.enum(values, { error: 'choose-one' });
}

/** One of a list of values, or none. */
export function optionalChoice<const Values extends readonly [string, ...string[]]>(
	values: Values,
) {
	return z.pipe(
		z._default(z.nullable(z.string()), null),
		z.pipe(
			z.transform((text: string | null) => text || null),
			z.nullable(choice(values)),
		),
	);
}

/** Any number of ids from a group of check boxes: one comes as a text, more as a list. */
export function choices() {
	const ids = z.array(z.string().check(z.maxLength(100))).check(z.maxLength(500));
	return z.pipe(
		z._default(z.union([z.string(), z.array(z.string())]), []),
		z.pipe(
			z.transform((posted: string | string[]) => (typeof posted === 'string' ? [posted] : posted)),
			ids,
		),
	);
}

/** A box that must be ticked. */
export function confirmation() {
	return z.literal('yes', { error: 'must-agree' });
}

/** An e-mail address that may be left out; without anything that could become a mail header. */
export function optionalEmail() {
	return z.pipe(
		z._default(z.nullable(z.string()), null),
		z.pipe(
			z.transform((text: string | null) => text?.toLowerCase() || null),
			z.nullable(email()),
		),
	);
}

/** An e-mail address that must be there, in lower case. */
export function requiredEmail() {
	return z.pipe(
		z.string({ error: 'required' }).check(z.minLength(1, 'required')),
		z.pipe(
			z.transform((text: string) => text.toLowerCase()),
			email(),
		),
	);
}

function email() {
	return z.email('email-invalid').check(z.maxLength(254));
}
