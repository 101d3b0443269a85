import { describe, expect, it } from 'vitest';
import { holidayOn, isWorkingDay, whyNoWorkingDay } from '~/domain/law/holidays';
import { initialLaw } from '~/domain/law/law-data';
import { localDate } from '~/domain/local-date';

describe('The holidays of the Atw', () => {
	it.each([
		['2026-01-01', 'new-year', '3(1)'],
		['2026-04-03', 'good-friday', '3(2)'],
		['2026-04-06', 'easter-monday', '3(1)'],
		['2026-05-14', 'ascension', '3(1)'],
		['2026-05-25', 'whit-monday', '3(1)'],
		['2025-04-26', 'kings-day', '3(1)'],
		['2026-04-27', 'kings-day', '3(1)'],
		['2026-05-05', 'liberation-day', '3(1)'],
		['2026-12-25', 'christmas', '3(1)'],
		['2026-12-26', 'boxing-day', '3(1)'],
		['2026-01-02', 'decreed', '3(3)'],
	])('have %s as %s by article %s', (date, key, article) => {
		const confirmed = key !== 'decreed';
		expect(holidayOn(localDate(date), initialLaw)).toEqual({ key, article, confirmed });
	});

	// As any church calendar has them, in other centuries as well.
	it.each([
		['1900-04-15', '1900-04-16'],
		['1999-04-04', '1999-04-05'],
		// The years in which the full moon is late: one day or one week makes the difference.
		['1954-04-18', '1954-04-19'],
		['1981-04-19', '1981-04-20'],
		['2049-04-18', '2049-04-19'],
		['2076-04-19', '2076-04-20'],
		['2100-03-28', '2100-03-29'],
		['2199-04-14', '2199-04-15'],
	])('have Easter Sunday on %s', (_sunday, monday) => {
		expect(holidayOn(localDate(monday), initialLaw)?.key).toBe('easter-monday');
	});

	it.each(['2025-04-27', '2026-04-05', '2026-05-24', '2026-12-05', '2026-12-24', '2026-12-31'])(
		'leave out %s, which article 3 does not name',
		(date) => {
			expect(holidayOn(localDate(date), initialLaw)).toBeNull();
		},
	);

	it('tell whether a decree is still to be confirmed', () => {
		const day = localDate('2026-01-02');
		const sure = {
			...initialLaw,
			decreedHolidays: [{ date: day, source: 'Stb. 2025', confirmed: true }],
		};
		expect(holidayOn(day, initialLaw)?.confirmed).toBe(false);
		expect(holidayOn(day, sure)?.confirmed).toBe(true);
	});
});

describe('A working day', () => {
	it.each([
		['2026-03-06', true],
		['2026-03-07', false],
		['2026-03-08', false],
		['2026-03-09', true],
		['2026-05-15', false],
		['2028-02-29', true],
	])('%s: %s', (date, working) => {
		expect(isWorkingDay(localDate(date), initialLaw)).toBe(working);
		expect(whyNoWorkingDay(localDate(date), initialLaw) === null).toBe(working);
	});

	it.each([
		['2026-03-07', 'saturday', 'Atw 1(1)'],
		['2026-03-08', 'sunday', 'Atw 1(1)'],
		// A Saturday that is a holiday as well goes by the holiday.
		['2026-12-26', 'boxing-day', 'Atw 1(1), 3(1)'],
		['2026-05-15', 'decreed', 'Atw 1(1), 3(3)'],
	])('is not %s: %s (%s)', (date, because, article) => {
		const confirmed = because !== 'decreed';
		expect(whyNoWorkingDay(localDate(date), initialLaw)).toEqual({ because, article, confirmed });
	});
});
