import type { Attempt } from '~/domain/dispute/attempt';
import type { Language } from '~/domain/language';
import { formatDate } from '~/i18n/format/format-date';
import { attemptFormTexts } from './attempt-forms';

const on = { nl: 'op', en: 'on' };

/** What an attempt is called: how it was made, and when; 'Overleg op 21 oktober 2026'. */
export function attemptTitle(attempt: Pick<Attempt, 'form' | 'on'>, language: Language): string {
	const form = attemptFormTexts[language][attempt.form];
	return `${form} ${on[language]} ${formatDate(attempt.on, language)}`;
}
