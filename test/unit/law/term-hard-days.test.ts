import { describe, expect, it } from 'vitest';
import { initialLaw } from '~/domain/law/law-data';
import { computeTerm, HolidaysUnknown } from '~/domain/law/term';
import { addDays, localDate, localDateOf } from '~/domain/local-date';

describe('A term around a hard day', () => {
	it.each([
		// Month ends and leap days.
		['2026-08-31', { months: 1 }, '2026-09-30'],
		['2026-01-31', { months: 1 }, '2026-03-02'],
		['2028-01-31', { months: 1 }, '2028-02-29'],
		['2027-11-30', { months: 3 }, '2028-02-29'],
		['2028-02-29', { months: 3 }, '2028-05-29'],
		['2026-09-30', { months: 1 }, '2026-10-30'],
		['2028-02-28', { days: 1 }, '2028-02-29'],
		// Clock changes: 29 March and 25 October 2026 are Sundays of 23 and 25 hours.
		['2026-03-28', { days: 1 }, '2026-03-30'],
		['2026-03-02', { weeks: 4 }, '2026-03-30'],
		['2026-10-24', { days: 1 }, '2026-10-26'],
		['2026-09-28', { weeks: 4 }, '2026-10-26'],
		// Around each holiday.
		['2025-12-04', { weeks: 4 }, '2026-01-05'],
		['2026-03-06', { weeks: 4 }, '2026-04-07'],
		['2026-03-09', { weeks: 4 }, '2026-04-07'],
		['2026-03-30', { weeks: 4 }, '2026-04-28'],
		['2026-04-07', { weeks: 4 }, '2026-05-06'],
		['2026-04-16', { weeks: 4 }, '2026-05-18'],
		['2026-04-27', { weeks: 4 }, '2026-05-26'],
		['2026-11-27', { weeks: 4 }, '2026-12-28'],
		['2026-11-28', { weeks: 4 }, '2026-12-28'],
		['2024-03-30', { weeks: 4 }, '2024-04-29'],
		// Two working days (Atw 2), only from three days on.
		['2026-04-02', { days: 3 }, '2026-04-08'],
		['2026-04-02', { days: 2 }, '2026-04-07'],
		['2026-12-31', { days: 3 }, '2027-01-05'],
		// Twelve weeks move, thirteen don't; three months do, four don't (Atw 4).
		['2027-11-06', { weeks: 12 }, '2028-01-31'],
		['2027-10-30', { weeks: 13 }, '2028-01-29'],
		['2027-10-29', { months: 3 }, '2028-01-31'],
		['2027-09-29', { months: 4 }, '2028-01-29'],
	])('%s and %o end on %s', (start, length, due) => {
		expect(computeTerm('views', localDate(start), { length }, initialLaw).due).toBe(due);
	});

	it('still moves when it is extended to more than twelve weeks: each extension is a term of four', () => {
		const extended = (start: string) =>
			computeTerm(
				'ruling',
				localDate(start),
				{ extensions: [{ weeks: 4, grantedOn: localDate(start) }] },
				initialLaw,
			).due;
		expect(extended('2027-10-09')).toBe('2028-01-31');
		// The days that the running term moved are not added to its extension.
		expect(extended('2027-10-08')).toBe('2028-01-28');
	});

	it('stays where its rule says that it does', () => {
		const rule = { ...initialLaw.terms.views, moves: false };
		const law = { ...initialLaw, terms: { ...initialLaw.terms, views: rule } };
		const term = computeTerm('views', localDate('2028-01-01'), {}, law);
		expect(term.due).toBe('2028-01-29');
		expect(term.steps).toContainEqual({
			step: 'not-moved',
			because: 'saturday',
			why: 'rule',
			article: 'Rtiv 19b',
		});
	});
});

describe('A term past the years whose decreed holidays are known', () => {
	it.each([
		['ruling', '2028-10-09'],
		['formation-arises', '2028-07-01'],
		// It would end on a Sunday, and move into the year that is not known.
		['views', '2028-12-03'],
	] as const)('is refused: %s from %s', (key, start) => {
		const compute = () => computeTerm(key, localDate(start), {}, initialLaw);
		expect(compute).toThrow(HolidaysUnknown);
		expect(compute).toThrow('The decreed holidays of 2029 are not known');
	});

	it('is refused, whatever the day or the stay, instead of running out of the calendar', () => {
		const far = localDate('2199-12-31');
		const from = localDate('2026-01-05');
		const stay = { ground: 'stay' as const, from, until: far, article: 'Awb 4:15' };
		expect(() => computeTerm('ruling', far, {}, initialLaw)).toThrow(HolidaysUnknown);
		expect(() => computeTerm('ruling', from, { suspensions: [stay] }, initialLaw)).toThrow(
			HolidaysUnknown,
		);
	});

	it('is computed up to the last working day of the last known year', () => {
		expect(computeTerm('views', localDate('2028-12-01'), {}, initialLaw).due).toBe('2028-12-29');
	});
});

describe('The last day of a term', () => {
	it.each([
		['2026-03-28', '2026-03-28T23:00:00.000Z'],
		['2026-03-29', '2026-03-29T22:00:00.000Z'],
		['2026-10-24', '2026-10-24T22:00:00.000Z'],
		['2026-10-25', '2026-10-25T23:00:00.000Z'],
	])('%s ends at midnight in Amsterdam, also where the clock changes: at %s', (day, instant) => {
		const end = new Date(instant);
		expect(localDateOf(new Date(end.getTime() - 1))).toBe(day);
		expect(localDateOf(end)).toBe(addDays(localDate(day), 1));
	});
});
