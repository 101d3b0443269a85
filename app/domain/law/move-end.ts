import { addDays, type LocalDate } from '../local-date';
import { isWorkingDay, whyNoWorkingDay } from './holidays';
import type { LawData } from './law-data';
import { type Suspension, standsStill } from './suspension';
import type { NotMovedBecause, TermStep } from './term-step';

/**
 * The end moved past Saturdays, Sundays and holidays to the next working day (Atw 1(1)); each day that
 * it passes becomes a step.
 */
export function moved(raw: LocalDate, steps: TermStep[], law: LawData): LocalDate {
	let end = raw;
	for (let why = whyNoWorkingDay(end, law); why; why = whyNoWorkingDay(end, law)) {
		const from = end;
		end = addDays(end, 1);
		const { because, article, confirmed } = why;
		steps.push({ step: 'moved', from, because, article, confirmed, end });
	}
	return end;
}

/** The end moved until two working days lie in the term, days of standing still left out (Atw 2). */
export function withTwoWorkingDays(
	start: LocalDate,
	end: LocalDate,
	still: readonly Suspension[],
	steps: TermStep[],
	law: LawData,
): LocalDate {
	let missing = 2;
	let day = start;
	while (missing > 0) {
		day = addDays(day, 1);
		if (isWorkingDay(day, law) && !standsStill(day, still)) missing -= 1;
	}
	if (day <= end) return end;
	steps.push({ step: 'short', workingDays: 2, article: 'Atw 2', end: day });
	return day;
}

const articles: Record<NotMovedBecause, string | null> = {
	'too-long': 'Atw 4(a)',
	rule: null,
};

/** Tells why an end on a day that is no working day stays where it is; nothing on a working day. */
export function explainNotMoved(
	end: LocalDate,
	why: NotMovedBecause,
	ruleArticle: string,
	steps: TermStep[],
	law: LawData,
): void {
	const { because } = whyNoWorkingDay(end, law) ?? {};
	if (because) {
		steps.push({ step: 'not-moved', because, why, article: articles[why] ?? ruleArticle });
	}
}
