import * as z from 'zod/mini';
import { disputeKinds } from '../../dispute/dispute';
import {
	choice,
	optionalDate,
	optionalText,
	requiredDate,
	requiredText,
	wholeNumber,
	year,
} from '../../form/fields';
import { termKeys } from '../term-keys';
import { documentKeys } from './document-keys';
import type { FlatLaw } from './flat-law';

/** How many days a decree can still be given room for, besides those that are there. */
const emptyHolidays = 5;

export const lengthUnits = ['days', 'weeks', 'months'] as const;

function box() {
	return z.pipe(
		z._default(z.nullable(z.string()), null),
		z.transform((posted: string | null) => posted === 'yes'),
	);
}

function fieldsBy<const Key extends string, Schema>(keys: readonly Key[], schema: Schema) {
	return Object.fromEntries(keys.map((key) => [key, schema])) as Record<Key, Schema>;
}

const term = z.object({
	count: wholeNumber({ min: 1, max: 1000 }),
	unit: choice(lengthUnits),
	article: requiredText(200),
	moves: box(),
	confirmed: box(),
});

const holiday = z
	.object({ date: optionalDate(), source: optionalText(500), confirmed: box() })
	.check(
		z.refine(({ date, source }) => !date || Boolean(source), {
			error: 'required',
			path: ['source'],
		}),
		z.refine(({ date, source }) => !source || Boolean(date), { error: 'required', path: ['date'] }),
	);

const document = z.object({ asked: box(), article: optionalText(200) }).check(
	z.refine(({ asked, article }) => !asked || Boolean(article), {
		error: 'required',
		path: ['article'],
	}),
);
const documents = z.object(fieldsBy(documentKeys, document));

/** What an administrator enters to propose a change of the law's data; all of it, with the reason. */
export const lawForm = z
	.object({
		performanceOpensOn: requiredDate(),
		performanceConfirmed: box(),
		earlierAgreements: z.object({
			madeFrom: requiredDate(),
			aboutYearsFrom: year({ min: 1990, max: 2199 }),
			source: requiredText(500),
		}),
		formationPractice: z
			.object({
				day: wholeNumber({ min: 1, max: 31 }),
				month: wholeNumber({ min: 1, max: 12 }),
			})
			.check(
				// A day that every year has: 29 February is none.
				z.refine(({ day, month }) => day <= (daysOf[month - 1] ?? 0), {
					error: 'date-invalid',
					path: ['day'],
				}),
			),
		terms: z.object(fieldsBy(termKeys, term)),
		holidays: z._default(z.record(z.string().check(z.regex(/^\d{1,3}$/)), holiday), {}),
		holidaysKnownThrough: year({ min: 2020, max: 2190 }),
		documents: z.object(fieldsBy(disputeKinds, documents)),
		remedies: z.object({ nl: requiredText(4000), en: requiredText(4000) }),
		reason: requiredText(4000),
	})
	.check(refuseHolidays);
export type LawEntered = z.output<typeof lawForm>;

const daysOf = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day stands in the list once, and in a year whose decreed days are said to be known. */
function refuseHolidays(context: z.core.ParsePayload<LawEntered>): void {
	const { holidays, holidaysKnownThrough } = context.value;
	const seen = new Set<string>();
	for (const [row, { date }] of Object.entries(holidays)) {
		if (!date) continue;
		const twice = seen.has(date);
		const past = Number(date.slice(0, 4)) > holidaysKnownThrough;
		seen.add(date);
		if (!twice && !past) continue;
		context.issues.push({
			code: 'custom',
			message: twice ? 'date-twice' : 'year-not-known',
			path: ['holidays', row, 'date'],
			input: date,
		});
	}
}

/** What the form starts with: nested values, decreed days as rows, some of them empty. */
export function lawFormValues(flat: FlatLaw): { [name: string]: unknown } {
	const values: { [name: string]: unknown } = {};
	for (const [path, text] of Object.entries(flat)) {
		if (!path.startsWith('holidays.')) place(values, path.split('.'), text);
	}
	const days = holidayDays(flat);
	const empty = Array.from({ length: emptyHolidays }, () => '');
	[...days, ...empty].forEach((date, row) => {
		place(values, ['holidays', String(row), 'date'], date);
		place(values, ['holidays', String(row), 'source'], flat[`holidays.${date}.source`] ?? '');
		place(values, ['holidays', String(row), 'confirmed'], flat[`holidays.${date}.confirmed`] ?? '');
	});
	return values;
}

/** How many rows for decreed days the form has for this law. */
export function holidayRows(flat: FlatLaw): number {
	return holidayDays(flat).length + emptyHolidays;
}

function holidayDays(flat: FlatLaw): string[] {
	const days = Object.keys(flat).flatMap((path) => {
		const [group, date] = path.split('.');
		return group === 'holidays' && date ? [date] : [];
	});
	return [...new Set(days)].sort();
}

function place(values: { [name: string]: unknown }, path: string[], text: string): void {
	let at = values;
	for (const part of path.slice(0, -1)) {
		const inner = (at[part] ?? {}) as { [name: string]: unknown };
		at[part] = inner;
		at = inner;
	}
	at[path.at(-1) ?? ''] = text;
}
