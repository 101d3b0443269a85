import type { Language } from '~/domain/language';
import type { LocalDate } from '~/domain/local-date';
import { formatDate, formatWeekday } from './format-date';

const openDay = {
	nl: 'een dag die nog niet te berekenen is',
	en: 'a day that can’t be computed yet',
};

/** A last day with its day of the week, in a sentence; also where it is not known yet. */
export function formatDueWeekday(due: LocalDate | null, language: Language): string {
	return due ? formatWeekday(due, language) : openDay[language];
}

/** A last day in a sentence; also where it is not known yet. */
export function formatDue(due: LocalDate | null, language: Language): string {
	return due ? formatDate(due, language) : openDay[language];
}
