import type { OutageStep } from '~/domain/dispute/clock/due-reason';
import type { Language } from '~/domain/language';
import { formatWeekday } from '~/i18n/format/format-date';
import { lawTermTexts } from '~/i18n/law/law-terms';
import { lawArticle } from '~/i18n/names/law-article';

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
