import Holidays from 'date-holidays';
import type { LawData, TermLength } from '~/domain/law/law-data';
import { initialLaw } from '~/domain/law/law-data';

/** The law with holidays known for as long as the tests count. */
export const longLaw: LawData = { ...initialLaw, holidaysKnownThrough: 2080 };

const atw = new Set([
	...['Nieuwjaar', 'Goede Vrijdag', 'Tweede paasdag', 'Koningsdag', 'Bevrijdingsdag'],
	...['Hemelvaartsdag', 'Tweede pinksterdag', 'Kerstmis', 'Tweede kerstdag'],
]);
const calendar = new Holidays('NL');
const free = new Map<number, Set<string>>();

function isFree(day: Date): boolean {
	const year = day.getUTCFullYear();
	const known =
		free.get(year) ??
		new Set([
			...calendar
				.getHolidays(year, 'nl')
				.filter(({ name }) => atw.has(name))
				.map(({ date }) => date.slice(0, 10)),
			...longLaw.decreedHolidays.map(({ date }) => date as string),
		]);
	free.set(year, known);
	return [0, 6].includes(day.getUTCDay()) || known.has(day.toISOString().slice(0, 10));
}

/** The end of a term counted in another way than the portal does: with dates in UTC and a library. */
export function oracleEnd(start: string, length: TermLength, extraDays = 0): string {
	const end = new Date(`${start}T12:00:00Z`);
	if ('days' in length) end.setUTCDate(end.getUTCDate() + length.days);
	if ('weeks' in length) end.setUTCDate(end.getUTCDate() + 7 * length.weeks);
	if ('months' in length) {
		const day = end.getUTCDate();
		end.setUTCDate(1);
		end.setUTCMonth(end.getUTCMonth() + length.months);
		const last = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate();
		end.setUTCDate(Math.min(day, last));
	}
	end.setUTCDate(end.getUTCDate() + extraDays);
	const described =
		'days' in length ? length.days / 90 : 'weeks' in length ? length.weeks / 12 : length.months / 3;
	if (described > 1) return end.toISOString().slice(0, 10);
	while (isFree(end)) end.setUTCDate(end.getUTCDate() + 1);
	const short = !('days' in length) || length.days >= 3;
	while (short && workingDays(start, end) < 2) {
		do end.setUTCDate(end.getUTCDate() + 1);
		while (isFree(end));
	}
	return end.toISOString().slice(0, 10);
}

function workingDays(start: string, end: Date): number {
	let count = 0;
	const day = new Date(`${start}T12:00:00Z`);
	for (day.setUTCDate(day.getUTCDate() + 1); day <= end; day.setUTCDate(day.getUTCDate() + 1)) {
		if (!isFree(day)) count += 1;
		if (count === 2) break;
	}
	return count;
}
