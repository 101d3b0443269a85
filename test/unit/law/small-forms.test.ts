import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { parseForm } from '~/domain/form/parse-form';
import { confirmLawForm, rejectLawForm } from '~/domain/law/console/decision-forms';
import { ifKnown } from '~/domain/law/if-known';
import { outageForm } from '~/domain/law/outage-form';
import { HolidaysUnknown } from '~/domain/law/term';

function parsed<T>(schema: z.ZodMiniType<T>, fields: Record<string, string>) {
	const form = new FormData();
	for (const [name, text] of Object.entries(fields)) form.append(name, text);
	const answer = parseForm(schema, form);
	return answer.ok ? answer.value : answer.errors.map(({ field, key }) => `${field}: ${key}`);
}

describe('An outage as a caseworker enters it', () => {
	const entered = { from: '2027-01-29T10:00', until: '2027-01-29T12:00', reason: 'Stroom weg.' };

	it('is read by the clock in the Netherlands', () => {
		expect(parsed(outageForm, entered)).toEqual({
			from: new Date('2027-01-29T09:00:00Z'),
			until: new Date('2027-01-29T11:00:00Z'),
			reason: 'Stroom weg.',
		});
	});

	it.each([
		[{ from: '' }, 'from: required'],
		[{ until: '' }, 'until: required'],
		[{ reason: '' }, 'reason: required'],
		[{ from: '2027-02-30T10:00' }, 'from: time-invalid'],
		[{ until: 'later' }, 'until: time-invalid'],
		[{ until: '2027-01-29T10:00' }, 'until: ends-before-start'],
		[{ until: '2027-01-29T09:59' }, 'until: ends-before-start'],
		[{ reason: 'x'.repeat(2001) }, 'reason: too-long'],
	])('is refused with %o: %s', (change, error) => {
		expect(parsed(outageForm, { ...entered, ...change })).toEqual([error]);
	});

	it('names what is not there at all', () => {
		expect(parsed(outageForm, {})).toEqual([
			'from: required',
			'until: required',
			'reason: required',
		]);
	});
});

describe('A decision on a proposal', () => {
	it('chooses for which disputes it holds', () => {
		expect(parsed(confirmLawForm, { scope: 'running' })).toEqual({ scope: 'running' });
		expect(parsed(confirmLawForm, { scope: 'new' })).toEqual({ scope: 'new' });
		expect(parsed(confirmLawForm, { scope: 'all' })).toEqual(['scope: choose-one']);
		expect(parsed(confirmLawForm, {})).toEqual(['scope: choose-one']);
	});

	it('against it gives a reason', () => {
		expect(parsed(rejectLawForm, { rejectReason: ' Te vroeg. ' })).toEqual({
			rejectReason: 'Te vroeg.',
		});
		expect(parsed(rejectLawForm, { rejectReason: ' ' })).toEqual(['rejectReason: required']);
	});
});

describe('A date that may not be known', () => {
	it('is null where the holidays of its year are not known, and is not where they are', () => {
		expect(ifKnown(() => 'Friday')).toBe('Friday');
		expect(
			ifKnown(() => {
				throw new HolidaysUnknown(2029);
			}),
		).toBeNull();
	});

	it('does not hide any other fault', () => {
		const faulty = () => ifKnown(() => nameOf(null));
		expect(faulty).toThrow(TypeError);
	});
});

function nameOf(nobody: { name: string } | null): string {
	return (nobody as { name: string }).name;
}
