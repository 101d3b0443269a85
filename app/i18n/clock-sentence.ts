import type { Language } from '~/domain/language';
import type { ClockAnswer } from '~/domain/law/public-clock/clock-answer';
import type { LocalDate } from '~/domain/local-date';
import { formatDate } from './format-date';
import { lawClockTexts } from './law-clock';

/** The clock's answer in a sentence or two. */
export function clockSentence(answer: ClockAnswer, language: Language): string {
	const written = (date: LocalDate | null) => (date ? formatDate(date, language) : '');
	const { verdict, on, from, until } = answer;
	return lawClockTexts[language].verdict[verdict]({
		on: written(on),
		from: written(from),
		until: written(until),
	});
}
