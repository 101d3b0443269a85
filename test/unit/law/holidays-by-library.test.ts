import Holidays from 'date-holidays';
import { expect, it } from 'vitest';
import { type HolidayKey, holidayOn } from '~/domain/law/holidays';
import { initialLaw } from '~/domain/law/law-data';
import { addDays, dateOf, type LocalDate } from '~/domain/local-date';

const undecreed = { ...initialLaw, decreedHolidays: [] };
const years = Array.from({ length: 86 }, (_, index) => 2014 + index);

/** Names in the independent library of the days in article 3 of the Atw. */
const names: Record<string, HolidayKey> = {
	Nieuwjaar: 'new-year',
	'Goede Vrijdag': 'good-friday',
	'Tweede paasdag': 'easter-monday',
	Koningsdag: 'kings-day',
	Bevrijdingsdag: 'liberation-day',
	Hemelvaartsdag: 'ascension',
	'Tweede pinksterdag': 'whit-monday',
	Kerstmis: 'christmas',
	'Tweede kerstdag': 'boxing-day',
};

function holidaysOf(year: number): [LocalDate, HolidayKey][] {
	const found: [LocalDate, HolidayKey][] = [];
	for (let day = dateOf(year, 1, 1); day <= dateOf(year, 12, 31); day = addDays(day, 1)) {
		const holiday = holidayOn(day, undecreed);
		if (holiday) found.push([day, holiday.key]);
	}
	return found;
}

it.each(years)('The holidays of %i are those that an independent library has', (year) => {
	const theirs = new Holidays('NL').getHolidays(year, 'nl').flatMap((holiday) => {
		const key = names[holiday.name];
		return key ? [[holiday.date.slice(0, 10), key] as const] : [];
	});
	expect(new Map(holidaysOf(year))).toEqual(new Map(theirs as [LocalDate, HolidayKey][]));
	// Ascension and Liberation Day can fall on one day, which is then one holiday.
	expect(theirs.length).toBe(9);
});
