import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { optionalDate, requiredDate } from '~/domain/form/fields';
import { parseForm } from '~/domain/form/parse-form';

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
	])('is read as the day it names: %s', (text) => {
		expect(posted({ heldOn: text, dueOn: '' })).toEqual({
			ok: true,
			value: { heldOn: '2027-01-29', dueOn: null },
		});
	});

	test.each([
		'30-02-2027',
		'29-02-2027',
		'1/29/2027',
		'29-01/2027',
		'29-01-27',
		'29 januari 2027',
		'0-0-0000',
	])('is refused where there is no such day: %s', (text) => {
		expect(posted({ heldOn: '2027-01-29', dueOn: text })).toMatchObject({
			ok: false,
			errors: [{ field: 'dueOn', key: 'date-invalid' }],
			values: { dueOn: text },
		});
	});
});
