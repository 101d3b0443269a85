/** A calendar day in the Netherlands as `yyyy-mm-dd`; it is no instant and has no time zone. */
export type LocalDate = string & { readonly __localDate: unique symbol };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const msPerDay = 86_400_000;
/** How many dates are kept written out: terms ask for the same few years over and over. */
const mostKept = 20_000;
const firstYear = 1900;
const lastYear = 2199;

/** The calendar day that `text` names, or null where there is no such day (30 February, year 1). */
export function parseLocalDate(text: string): LocalDate | null {
	const match = pattern.exec(text);
	if (!match) return null;
	const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
	if (year < firstYear || year > lastYear || month < 1 || month > 12) return null;
	return day >= 1 && day <= daysInMonth(year, month) ? (text as LocalDate) : null;
}

/** The calendar day that `text` names; throws a RangeError where there is no such day. */
export function localDate(text: string): LocalDate {
	const date = parseLocalDate(text);
	if (!date) throw new RangeError(`Not a calendar day from ${firstYear} to ${lastYear}: ${text}`);
	return date;
}

/** The day of this year, month (1 to 12) and day; throws a RangeError where there is no such day. */
export function dateOf(year: number, month: number, day: number): LocalDate {
	return localDate(
		`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
	);
}

const amsterdam = new Intl.DateTimeFormat('en-CA', {
	timeZone: 'Europe/Amsterdam',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
});

const msPerHour = 3_600_000;
/** Days by the hour in which they were asked: since 1940 each day there begins on a whole hour. */
const byHour = new Map<number, LocalDate>();

/** The calendar day in Europe/Amsterdam at this moment, whatever the server's own zone is. */
export function localDateOf(instant: Date): LocalDate {
	const hour = Math.floor(instant.getTime() / msPerHour);
	const known = byHour.get(hour);
	if (known) return known;
	const date = localDate(amsterdam.format(instant));
	if (byHour.size >= mostKept) byHour.clear();
	if (hour >= 0) byHour.set(hour, date);
	return date;
}

/** The day of the week: 0 Sunday to 6 Saturday. */
export function weekday(date: LocalDate): number {
	// Day 0 (1 January 1970) was a Thursday.
	return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

/** The day `days` later (or earlier where negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
	return fromDayNumber(dayNumber(date) + days);
}

/** The same day of the month `months` later, or the last day of that month where it is shorter. */
export function addMonths(date: LocalDate, months: number): LocalDate {
	const { year, month, day } = partsOf(date);
	const index = year * 12 + (month - 1) + months;
	const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
	return dateOf(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** How many days lie between: 1 from one day to the next, negative where `until` is earlier. */
export function daysBetween(from: LocalDate, until: LocalDate): number {
	return dayNumber(until) - dayNumber(from);
}

/** Negative where `a` is earlier than `b`, 0 on the same day, positive where later. */
export function compareDates(a: LocalDate, b: LocalDate): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** The year, month (1 to 12) and day of a date. */
export function partsOf(date: LocalDate): { year: number; month: number; day: number } {
	return {
		year: Number(date.slice(0, 4)),
		month: Number(date.slice(5, 7)),
		day: Number(date.slice(8, 10)),
	};
}

function daysInMonth(year: number, month: number): number {
	if (month === 2) return isLeapYear(year) ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
	return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function dayNumber(date: LocalDate): number {
	const { year, month, day } = partsOf(date);
	return Math.round(Date.UTC(year, month - 1, day) / msPerDay);
}

const byNumber = new Map<number, LocalDate>();

function fromDayNumber(number: number): LocalDate {
	const known = byNumber.get(number);
	if (known) return known;
	const date = localDate(new Date(number * msPerDay).toISOString().slice(0, 10));
	if (byNumber.size >= mostKept) byNumber.clear();
	byNumber.set(number, date);
	return date;
}
