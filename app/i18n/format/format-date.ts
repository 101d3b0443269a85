import type { Instant } from '~/domain/instant';
import type { Language } from '~/domain/language';
import { type LocalDate, partsOf, weekday } from '~/domain/local-date';

const months = {
	nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(
		' ',
	),
	en: 'January February March April May June July August September October November December'.split(
		' ',
	),
};
const weekdays = {
	nl: 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' '),
	en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
};

/** A calendar day written out: ‘29 januari 2027’, ‘29 January 2027’. */
export function formatDate(date: LocalDate, language: Language): string {
	const { year, month, day } = partsOf(date);
	return `${day} ${months[language][month - 1]} ${year}`;
}

/** A calendar day with its day of the week: ‘vrijdag 29 januari 2027’. */
export function formatWeekday(date: LocalDate, language: Language): string {
	return `${weekdays[language][weekday(date)]} ${formatDate(date, language)}`;
}

// Made once: a formatter costs more than a thousand uses of it.
const moments = { nl: momentFormat('nl-NL'), en: momentFormat('en-GB') };

function momentFormat(locale: string): Intl.DateTimeFormat {
	return new Intl.DateTimeFormat(locale, {
		timeZone: 'Europe/Amsterdam',
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		hour: '2-digit',
		minute: '2-digit',
	});
}

// A page names the same few moments again and again, and each costs as much as a table's row.
const written = { nl: new Map<string, string>(), en: new Map<string, string>() };
const keptAtMost = 1000;

/** A moment as the clock in the Netherlands shows it: ‘29 januari 2027 om 14:05 uur’. */
export function formatDateTime(instant: Instant | Date, language: Language): string {
	const moment = typeof instant === 'string' ? instant : instant.toISOString();
	const known = written[language].get(moment);
	if (known) return known;
	const text = writtenOut(new Date(moment), language);
	if (written[language].size >= keptAtMost) written[language].clear();
	written[language].set(moment, text);
	return text;
}

function writtenOut(moment: Date, language: Language): string {
	const parts = moments[language].formatToParts(moment);
	const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
	const day = `${part('day')} ${part('month')} ${part('year')}`;
	const time = `${part('hour')}:${part('minute')}`;
	return language === 'nl' ? `${day} om ${time} uur` : `${day} at ${time}`;
}
