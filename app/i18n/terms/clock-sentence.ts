import type { Language } from '~/domain/language';
import { outagesIn } from '~/domain/law/outage';
import type { ClockAnswer, ClockDay } from '~/domain/law/public-clock/clock-answer';
import type { LocalDate } from '~/domain/local-date';
import { formatDate } from '~/i18n/format/format-date';
import { clockVerdicts } from '~/i18n/public/clock-verdicts';
import { outageReason } from './outage-reason';

/** The days on which the window to file ends, in one reading or the other. */
const lastDays: ReadonlySet<ClockDay['key']> = new Set(['strict', 'practice']);

/** The clock's answer in a sentence or two; why the last day is later, where an outage made it so. */
export function clockSentence(answer: ClockAnswer, language: Language): string {
	const written = (date: LocalDate | null) => (date ? formatDate(date, language) : '');
	const { verdict, on, from, until, days } = answer;
	const sentence = clockVerdicts[language][verdict]({
		on: written(on),
		from: written(from),
		until: written(until),
	});
	const last = days.find(({ key, term }) => lastDays.has(key) && term.due === until);
	return `${sentence} ${outageReason(outagesIn(last?.term.steps ?? []), language)}`.trim();
}
