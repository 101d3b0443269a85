import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { optionalDate, requiredDate } from '~/domain/form/fields';
import { parseForm } from '~/domain/form/parse-form';
import { typedDate } from '~/domain/form/typed-date';

const schema = z.object({ heldOn: requiredDate(), dueOn: optionalDate() });

function posted(fields: Record<string, string>) {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	return parseForm(schema, form);
}

describe('a date in a form', () => {
	test.each([
		'2027-01-29',
		'29-01-2027',
		'29-1-2027',
		'29/1/2027',
		'29.01.2027',
		' 29 / 01 / 2027 ',
		'29 1 2027',
		'29 januari 2027',
		'29 jan. 2027',
		'29 January 2027',
	])('is read as the day it names: %s', (text) => {
		expect(posted({ heldOn: text, dueOn: '' })).toEqual({
			ok: true,
			value: { heldOn: '2027-01-29', dueOn: null },
		});
	});

	test.each([
		['30-02-2027', 'date-invalid'],
		['2027-02-29', 'date-invalid'],
		['31 februari 2027', 'date-invalid'],
		['1/29/2027', 'date-invalid'],
		['0-0-0000', 'date-invalid'],
		['9999-12-31', 'date-invalid'],
		['06-30', 'date-without-year'],
		['30 juni', 'date-without-year'],
		['29-01-27', 'date-without-year'],
		['29-01/2027', 'date-unreadable'],
		['3 maandag 2027', 'date-unreadable'],
		['2027', 'date-unreadable'],
		['gisteren', 'date-unreadable'],
	])('is refused with what is wrong, and stays as it was typed: %s', (text, key) => {
		expect(posted({ heldOn: '2027-01-29', dueOn: text })).toMatchObject({
			ok: false,
			errors: [{ field: 'dueOn', key }],
			values: { dueOn: text },
		});
	});

	test.each([
		['maart', '03'],
		['mrt', '03'],
		['mei', '05'],
		['oct', '10'],
		['Sept', '09'],
		['DEC', '12'],
	])('knows the month %s', (name, month) => {
		expect(typedDate(`3 ${name} 2026`)).toBe(`2026-${month}-03`);
	});
});
