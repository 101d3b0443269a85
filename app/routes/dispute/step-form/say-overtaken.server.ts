import type { Reading } from '~/db/find-dispute';
import { findTimeline } from '~/db/find-timeline';
import type { Database } from '~/db/open-database';
import type { StepName } from '~/domain/dispute/procedure';
import type { Language } from '~/domain/language';
import { localDateOf } from '~/domain/local-date';
import { disputePageTexts } from '~/i18n/dispute/dispute-page';
import { disputeTermsTexts } from '~/i18n/dispute/dispute-terms';
import { eventTexts } from '~/i18n/dispute/event-texts';
import { formatDate, formatDateTime } from '~/i18n/format/format-date';
import { actingForText, procedureTexts } from '~/i18n/names/procedure';
import { disputeNotice } from '../page/dispute-notice.server';

/** Who took a step first, or outdated its form, and when, as far as this reader may know; else null. */
export async function sayOvertaken(
	db: Database,
	reading: Reading | null,
	{ step, said, language }: { step: StepName; said: 'gesloten' | 'ingehaald'; language: Language },
): Promise<string | null> {
	if (!reading || reading.as === 'third-party') return null;
	const audience = reading.as === 'ministry' ? 'ministry' : 'all';
	const { lines } = await findTimeline(db, reading.dispute.id, audience);
	const notice = disputeNotice(new URLSearchParams({ [said]: step }), lines, reading.dispute);
	const { notice: texts } = disputePageTexts[language];
	const terms = disputeTermsTexts[language];
	if (notice?.key === 'ended') {
		const { state, at } = notice.ending;
		return terms.ended[state](formatDate(localDateOf(new Date(at)), language));
	}
	const by = notice && 'by' in notice ? notice.by : null;
	if (!by) return null;
	const events: Record<string, string> = eventTexts[language];
	const who = [by.actorName, actingForText(by.actorFor, procedureTexts[language])] as const;
	const when = formatDateTime(by.at, language);
	return by.step === step
		? texts.first(...who, when)
		: texts.meanwhile(events[by.step] ?? by.step, ...who, when);
}
