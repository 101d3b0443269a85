import { localDateOf } from '../local-date';
import { typedDate } from './typed-date';

const longest = 100;

/**
 * The moment that a form's text names in Europe/Amsterdam: `2027-01-29T14:30` as a picker posts it, or
 * `29-01-2027 14:30` as people type it. Null where the clock never showed it (the hour that is passed
 * over in spring); the first of two where it showed it twice (the hour that is repeated in autumn).
 */
export function typedMoment(text: string): Date | null {
	// No moment takes as much; a long row of spaces would be tried from each of them.
	if (text.length > longest) return null;
	const typed = /^(.+?)[T ]+(\d{1,2})[:.](\d{2})(?::\d{2}(?:\.\d+)?)?$/.exec(text.trim());
	const date = typed && typedDate(typed[1] ?? '');
	if (!typed || !date) return null;
	const [hour, minute] = [Number(typed[2]), Number(typed[3])];
	if (hour > 23 || minute > 59) return null;
	const asUtc = Date.parse(`${date}T00:00:00Z`) + (hour * 60 + minute) * 60_000;
	// Amsterdam is two hours ahead of UTC in summer, one in winter.
	for (const ahead of [2, 1]) {
		const moment = new Date(asUtc - ahead * 3_600_000);
		if (localDateOf(moment) === date && hourOf(moment) === hour) return moment;
	}
	return null;
}

const clock = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/Amsterdam',
	hour: '2-digit',
	hourCycle: 'h23',
});

function hourOf(moment: Date): number {
	return Number(clock.format(moment));
}
