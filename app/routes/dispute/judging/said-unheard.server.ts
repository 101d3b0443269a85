import type { StepName } from '~/domain/dispute/procedure';
import { unconfirmedApplicants } from '~/domain/dispute/roles/unconfirmed-applicants';
import { unheard } from '~/domain/dispute/ruling/unheard';
import type { LawData } from '~/domain/law/law-data';
import { type SaidUnheard, sayUnheard } from '~/i18n/dispute/say-unheard';
import { unheardTexts } from '~/i18n/dispute/unheard';
import { formatDateTime } from '~/i18n/format/format-date';
import type { ReadDispute } from '../read-dispute.server';

/** The steps at which somebody weighs what parties brought forward. */
const weighing: ReadonlySet<StepName> = new Set([
	'give-advice',
	'draft-ruling',
	'present-ruling',
	'sign-ruling',
	'send-back-ruling',
]);

/** What the ministry is told of the hearing of parties beside a step; null where there is nothing to tell. */
export function saidUnheard(
	step: StepName,
	{ reading, today, actor }: ReadDispute,
	law: LawData | null,
): { title: string; lines: SaidUnheard[] } | null {
	if (reading.as !== 'ministry' || !law || !weighing.has(step)) return null;
	// The advice does not build on the draft: it says nothing to whoever gives it.
	const draft = step === 'give-advice' ? null : reading.chambers.draft;
	const found = unheard(reading.dispute, draft?.at ?? null, law, today);
	const { language } = actor;
	const texts = unheardTexts[language];
	const { advice } = reading.chambers;
	const isNewer = draft && advice && advice.at > draft.at;
	const unconfirmed = unconfirmedApplicants(reading.dispute).map(({ identity }) => identity.name);
	const lines = [
		...(unconfirmed.length > 0
			? [{ text: texts.unconfirmed(unconfirmed.join(', ')), day: null }]
			: []),
		...(found ? sayUnheard(found, today, language) : []),
		...(isNewer ? [{ text: texts.advised(formatDateTime(advice.at, language)), day: null }] : []),
	];
	return lines.length > 0 ? { title: texts.title, lines } : null;
}
