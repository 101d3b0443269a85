import type { DueReason } from '~/domain/dispute/clock/due-reason';
import type { Language } from '~/domain/language';
import { addDays } from '~/domain/local-date';
import { formatDate } from '~/i18n/format/format-date';
import { lawTermTexts } from '~/i18n/law/law-terms';
import { dueReasonTexts } from './due-reasons';
import { explainDue } from './explain-due';
import { explainTerm } from './explain-term';

/** The way to a day in a line or two, for where it stands among other facts. */
export function sumUpDue(because: DueReason, language: Language): string {
	if (because.why !== 'term') return explainDue(because, language).join(' ');
	const { term } = because;
	if (term.due === null) return explainDue(because, language).join(' ');
	const firstDay = formatDate(addDays(term.start, 1), language);
	const { unsure } = lawTermTexts[language];
	return [
		`${explainTerm(term, language).summary}.`,
		`${dueReasonTexts[language].firstDay(firstDay)}.`,
		...(term.confirmed ? [] : [unsure]),
	].join(' ');
}
