import type { Dispute } from '~/domain/dispute/dispute';
import type { Language } from '~/domain/language';
import type { LawData } from '~/domain/law/law-data';
import { localDateOf } from '~/domain/local-date';
import { formatDate } from '~/i18n/format/format-date';
import { courseOf } from './course';
import { declineTexts } from './decline-texts';
import { agreementFacts, partyTable } from './dispute-blocks';
import { contactBlocks, type LetterContact, letterOpening } from './letter-opening';
import { letterTexts } from './letter-texts';
import { heading, paragraph, strong } from './pdf/block';
import { writeLetter } from './pdf/write-letter';
import { rulingTexts } from './ruling-texts';

/**
 * The decision not to process a request (buiten behandeling stellen, Awb 4:5, or on another ground) as
 * a letter to all parties. Throws where the dispute was not declined.
 */
export function declinePdf(
	dispute: Dispute,
	law: LawData,
	language: Language,
	contact: LetterContact | null = null,
): Promise<Buffer> {
	const { closed, state } = dispute;
	if (!closed?.reasons || state !== 'declined') {
		throw new Error(`Dispute ${dispute.reference} was not declined`);
	}
	const letter = letterTexts[language];
	const ruling = rulingTexts[language];
	const texts = declineTexts[language];
	// Before grounds were asked for, a request was declined as not completed.
	const { ground = 'not-completed' } = closed;
	const at = new Date(closed.at);
	const date = formatDate(localDateOf(at), language);
	return writeLetter({
		language,
		title: `${texts.title} ${dispute.reference}`,
		footer: `${texts.title} · ${dispute.reference}`,
		createdAt: at,
		blocks: [
			...letterOpening(dispute, language, {
				title: texts.title,
				date,
				subject: texts.subject(dispute.agreement.title),
				enclosures: null,
			}),
			paragraph(letter.salutation),
			paragraph(texts.intro),
			heading(2, ruling.decision),
			strong(ground === 'repeated' ? texts.repeatedDecision : texts.decision),
			heading(2, ruling.reasons),
			paragraph(closed.reasons),
			heading(2, ruling.facts),
			heading(3, letter.parties),
			partyTable(dispute, language),
			heading(3, ruling.course),
			{ kind: 'list', items: courseOf(dispute, language) },
			heading(3, letter.agreement),
			agreementFacts(dispute, language),
			heading(2, ruling.legalBasis),
			{ kind: 'list', items: [texts.ground[ground], ...texts.articles] },
			{ kind: 'lines', lines: ['', letter.minister, letter.onBehalf, texts.takenBy(date)] },
			heading(2, texts.remedies),
			paragraph(law.remedies[language]),
			...contactBlocks(dispute, language, contact),
		],
	});
}
