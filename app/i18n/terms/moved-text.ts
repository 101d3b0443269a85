import type { MovedStep } from '~/domain/dispute/clock/due-reason';
import type { Language } from '~/domain/language';
import type { MoveReason } from '~/domain/law/holidays';
import type { LocalDate } from '~/domain/local-date';
import { formatDate, formatWeekday } from '~/i18n/format/format-date';
import { lawTermTexts } from '~/i18n/law/law-terms';
import { lawArticle } from '~/i18n/names/law-article';

/** That no term ends on a day, why not, and on which one it does then. */
export function movedText(step: MovedStep, language: Language): string {
	const texts = lawTermTexts[language];
	const day = (date: LocalDate) => formatWeekday(date, language);
	const because = moveReasonText(step.because, step.from, language);
	const article = lawArticle(step.article, language);
	const text = texts.moved(day(step.from), because, article, day(step.end));
	return step.confirmed ? text : `${text} ${texts.unsureDay}`;
}

/** What kind of day it is, a decreed one with its date. */
export function moveReasonText(because: MoveReason, on: LocalDate, language: Language): string {
	const texts = lawTermTexts[language];
	return because === 'decreed' ? texts.decreed(formatDate(on, language)) : texts.day[because];
}
