import { describe, expect, it } from 'vitest';
import { type CalendarDay, calendarFile } from '~/documents/calendar';
import { localDate } from '~/domain/local-date';

const writtenAt = new Date('2027-01-14T10:00:00Z');
const day = (changes: Partial<CalendarDay> = {}): CalendarDay => ({
	uid: 'klok-strict@portaal.example',
	on: localDate('2027-12-31'),
	summary: 'Laatste dag',
	description: 'Waarom',
	...changes,
});
const fileOf = (...days: CalendarDay[]) => calendarFile('De klok', days, writtenAt, 'nl');
/** A file as a calendar reads it: its lines made whole again. */
const linesOf = (file: string) => file.replace(/\r\n[ \t]/g, '').split('\r\n');

describe('A calendar file', () => {
	it('has whole days, from the day itself to the next', () => {
		expect(linesOf(fileOf(day()))).toEqual([
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//Geschillenportaal prestatieafspraken//NL',
			'CALSCALE:GREGORIAN',
			'METHOD:PUBLISH',
			'X-WR-CALNAME:De klok',
			'REFRESH-INTERVAL;VALUE=DURATION:P1D',
			'BEGIN:VEVENT',
			'UID:klok-strict@portaal.example',
			'DTSTAMP:20270114T100000Z',
			'DTSTART;VALUE=DATE:20271231',
			'DTEND;VALUE=DATE:20280101',
			'SUMMARY:Laatste dag',
			'DESCRIPTION:Waarom',
			'TRANSP:TRANSPARENT',
			'END:VEVENT',
			'END:VCALENDAR',
			'',
		]);
	});

	it('ends every line with CRLF and folds it at 75 octets, without cutting a sign', () => {
		const summary = '€éł😀'.repeat(60);
		const file = fileOf(day({ summary }));
		expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		for (const line of file.split('\r\n')) {
			expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
			expect(line).not.toContain('\ufffd');
		}
		expect(linesOf(file)).toContain(`SUMMARY:${summary}`);
	});

	it('escapes what has a meaning of its own, and lets no line of its own be written', () => {
		const file = fileOf(day({ description: 'a, b; c\\d\r\nEND:VEVENT\u0007' }));
		expect(linesOf(file)).toContain('DESCRIPTION:a\\, b\\; c\\\\d\\nEND:VEVENT');
		expect(linesOf(file).filter((line) => line === 'END:VEVENT').length).toBe(1);
	});
});
