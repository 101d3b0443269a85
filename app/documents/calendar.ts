import { addDays, type LocalDate } from '~/domain/local-date';

/** A day in somebody's calendar. */
export interface CalendarDay {
	/** Stays the same for the same day of the same thing, so that a calendar knows it again. */
	uid: string;
	on: LocalDate;
	summary: string;
	description: string;
	url?: string;
}

/**
 * Whole days as an iCalendar file (RFC 5545): lines end with CRLF, none is longer than 75 octets. A
 * calendar that subscribes to it asks again each day.
 */
export function calendarFile(
	name: string,
	days: readonly CalendarDay[],
	writtenAt: Date,
	language: string,
): string {
	const stamp = writtenAt.toISOString().replace(/[-:]|\.\d{3}/g, '');
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		`PRODID:-//Geschillenportaal prestatieafspraken//${language.toUpperCase()}`,
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		`X-WR-CALNAME:${escaped(name)}`,
		'REFRESH-INTERVAL;VALUE=DURATION:P1D',
		...days.flatMap(({ uid, on, summary, description, url }) => [
			'BEGIN:VEVENT',
			`UID:${escaped(uid)}`,
			`DTSTAMP:${stamp}`,
			`DTSTART;VALUE=DATE:${compact(on)}`,
			`DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
			`SUMMARY:${escaped(summary)}`,
			`DESCRIPTION:${escaped(description)}`,
			...(url ? [`URL:${url}`] : []),
			'TRANSP:TRANSPARENT',
			'END:VEVENT',
		]),
		'END:VCALENDAR',
	];
	return `${lines.map(folded).join('\r\n')}\r\n`;
}

function compact(date: LocalDate): string {
	return date.replaceAll('-', '');
}

function escaped(text: string): string {
	return (
		text
			.replace(/[\\;,]/g, '\\$&')
			.replace(/\r\n?|\n/g, '\\n')
			// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
			.replace(/[\u0000-\u001f\u007f]/g, '')
	);
}

/** A line in pieces of at most 75 octets, each but the first begun with a space; no sign is cut. */
function folded(line: string): string {
	let text = '';
	let room = 75;
	for (const sign of line) {
		const size = Buffer.byteLength(sign);
		if (size > room) {
			text += '\r\n ';
			room = 74;
		}
		text += sign;
		room -= size;
	}
	return text;
}
