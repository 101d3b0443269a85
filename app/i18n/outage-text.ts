import type { OutageStep } from '~/domain/dispute/due-reason';
import type { Language } from '~/domain/language';
import { formatWeekday } from './format-date';
import { lawArticle } from './law-article';
import { lawTermTexts } from './law-terms';

/** How a last day moved past an outage of the portal. */
export function outageText(step: OutageStep, language: Language): string {
	const { from, until, article, end } = step;
	return lawTermTexts[language].outage({
		from: formatWeekday(from, language),
		until: formatWeekday(until, language),
		oneDay: from === until,
		article: lawArticle(article, language),
		end: formatWeekday(end, language),
	});
}
