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
	/** The part of article 3 of the Atw that names it. */
	article: string;
	/** Whether its source is sure; a decree may still have to be confirmed. */
	confirmed: boolean;
}

const byYear = new Map<number, ReadonlyMap<LocalDate, HolidayKey>>();

/** The holiday on this day, or null on a day that is none. */
export function holidayOn(date: LocalDate, law: LawData): Holiday | null {
	const key = generalHolidays(partsOf(date).year).get(date);
	if (key) return { key, article: key === 'good-friday' ? '3(2)' : '3(1)', confirmed: true };
	const decreed = law.decreedHolidays.find((holiday) => holiday.date === date);
	return decreed ? { key: 'decreed', article: '3(3)', confirmed: decreed.confirmed } : null;
}

/** What makes a day one on which no term ends. */
export type MoveReason = 'saturday' | 'sunday' | HolidayKey;

/** Why no term ends on this day, with its article; null on a working day. */
export function whyNoWorkingDay(
	date: LocalDate,
	law: LawData,
): { because: MoveReason; article: string; confirmed: boolean } | null {
	const holiday = holidayOn(date, law);
	if (holiday) {
		const { key, article, confirmed } = holiday;
		return { because: key, article: `Atw 1(1), ${article}`, confirmed };
	}
	const day = weekday(date);
	if (day !== 6 && day !== 0) return null;
	return { because: day === 6 ? 'saturday' : 'sunday', article: 'Atw 1(1)', confirmed: true };
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
