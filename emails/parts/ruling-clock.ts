import type { NoticeFacts } from '~/domain/dispute/notices/notice';
import type { Language } from '~/domain/language';
import { mailTexts } from '~/i18n/mail/mail';

/** What a step means for the term for the ruling where nothing else bears on it. */
type Usually = 'runsOn' | 'runsAgain' | 'standsStill';

/**
 * How the term for the ruling goes on after the step: as it usually does, unless something else makes it
 * stand still, or it had ended before. A mail that was queued before this was kept says the usual.
 */
export function rulingClockText(
	{ rulingClock }: NoticeFacts,
	usually: Usually,
	language: Language,
): string {
	const texts = mailTexts[language].rulingClock;
	if (rulingClock === 'over') return texts.unchanged;
	if (rulingClock === 'still' && usually !== 'standsStill') return texts.stillStands;
	return texts[usually];
}
