import { addDays, dateOf, type LocalDate, partsOf, weekday } from '../local-date';
import type { LawData } from './law-data';

export type HolidayKey =
	| 'new-year'
	| 'good-friday'
	| 'easter-monday'
	| 'ascension'
	| 'whit-monday'
	| 'christmas'
	| 'boxing-day'
	| 'kings-day'
	| 'liberation-day'
	| 'decreed';

/** A day on which no term ends: a general holiday or one that a decree equates with it (Atw 3). */
export interface Holiday {
	key: HolidayKey;
	article: string;
}

const byYear = new Map<number, ReadonlyMap<LocalDate, HolidayKey>>();

/** The holiday on this day, or null on a day that is none. */
export function holidayOn(date: LocalDate, law: LawData): Holiday | null {
	const key = generalHolidays(partsOf(date).year).get(date);
	if (key) return { key, article: 'Atw 3(1)' };
	const decreed = law.decreedHolidays.some((holiday) => holiday.date === date);
	return decreed ? { key: 'decreed', article: 'Atw 3(3)' } : null;
}

/** Whether a term can end on this day: no Saturday, Sunday or holiday. */
export function isWorkingDay(date: LocalDate, law: LawData): boolean {
	const day = weekday(date);
	return day !== 0 && day !== 6 && holidayOn(date, law) === null;
}

function generalHolidays(year: number): ReadonlyMap<LocalDate, HolidayKey> {
	const known = byYear.get(year);
	if (known) return known;
	const easter = easterSunday(year);
	const kingsDay = dateOf(year, 4, 27);
	const holidays = new Map<LocalDate, HolidayKey>([
		[dateOf(year, 1, 1), 'new-year'],
		[addDays(easter, -2), 'good-friday'],
		[addDays(easter, 1), 'easter-monday'],
		[addDays(easter, 39), 'ascension'],
		[addDays(easter, 50), 'whit-monday'],
		[dateOf(year, 12, 25), 'christmas'],
		[dateOf(year, 12, 26), 'boxing-day'],
		// King's Day is kept the day before where 27 April is a Sunday.
		[weekday(kingsDay) === 0 ? addDays(kingsDay, -1) : kingsDay, 'kings-day'],
		[dateOf(year, 5, 5), 'liberation-day'],
	]);
	byYear.set(year, holidays);
	return holidays;
}

/** Easter Sunday by the anonymous Gregorian computus (Meeus/Jones/Butcher). */
function easterSunday(year: number): LocalDate {
	const golden = year % 19;
	const century = Math.floor(year / 100);
	const inCentury = year % 100;
	const leapCenturies = Math.floor(century / 4);
	const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
	const epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30;
	const toSunday =
		(32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
	const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
	const sum = epact + toSunday - 7 * late + 114;
	return dateOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}
