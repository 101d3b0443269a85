import type { Dispute } from '~/domain/dispute/dispute';
import type { Language } from '~/domain/language';
import type { LawData } from '~/domain/law/law-data';
import { localDateOf } from '~/domain/local-date';
import { formatDate, formatDateTime } from '~/i18n/format/format-date';
import { contactBlocks, type LetterContact, letterOpening } from './letter-opening';
import { letterTexts } from './letter-texts';
import { type Block, heading, paragraph } from './pdf/block';
import { writeLetter } from './pdf/write-letter';
import { decisionBlocks, factBlocks, legalBasisBlocks, reasonBlocks } from './ruling-letter';
import { rulingTexts } from './ruling-texts';

/**
 * The signed binding ruling as a letter to all parties (Awb 3:41): the decision first, then facts,
 * reasons, legal basis, signature and remedies. The same ruling always gives the same bytes; throws
 * where the dispute has no ruling.
 */
export function rulingPdf(
	dispute: Dispute,
	law: LawData,
	language: Language,
	contact: LetterContact | null = null,
): Promise<Buffer> {
	const { ruling } = dispute;
	if (!ruling) throw new Error(`Dispute ${dispute.reference} has no ruling to print`);
	const texts = rulingTexts[language];
	const signedAt = new Date(ruling.signedAt);
	return writeLetter({
		language,
		title: `${texts.title} ${dispute.reference}`,
		footer: `${texts.title} · ${dispute.reference}`,
		createdAt: signedAt,
		blocks: [
			...letterOpening(dispute, language, {
				title: texts.title,
				date: formatDate(localDateOf(signedAt), language),
				subject: texts.subject(dispute.agreement.title),
				enclosures: null,
			}),
			paragraph(letterTexts[language].salutation),
			paragraph(texts.intro),
			...decisionBlocks(dispute, ruling, language),
			...factBlocks(dispute, law, language),
			...reasonBlocks(dispute, ruling, language),
			...legalBasisBlocks(ruling, language),
			signature(ruling.signedBy.name, formatDateTime(ruling.signedAt, language), language),
			heading(2, texts.remedies),
			paragraph(ruling.remedies[language]),
			...contactBlocks(dispute, language, contact),
		],
	});
}

/** The end of a decision: in whose name, by whom and when it was signed (Awb 10:10). */
export function signature(name: string, when: string, language: Language): Block {
	const texts = letterTexts[language];
	return {
		kind: 'lines',
		lines: ['', texts.minister, texts.onBehalf, '', name, texts.signedBy(name, when)],
	};
}
