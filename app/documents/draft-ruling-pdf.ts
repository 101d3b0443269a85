import type { CaseFile } from '~/domain/dispute/chambers';
import type { Language } from '~/domain/language';
import type { LawData } from '~/domain/law/law-data';
import { localDateOf } from '~/domain/local-date';
import { formatDate } from '~/i18n/format/format-date';
import { letterOpening } from './letter-opening';
import { strong } from './pdf/block';
import { writeLetter } from './pdf/write-letter';
import { decisionBlocks, factBlocks, legalBasisBlocks, reasonBlocks } from './ruling-letter';
import { rulingTexts } from './ruling-texts';

/**
 * The ruling as it is drafted, for the ministry only: marked as a draft on each page and unsigned.
 * Throws where there is no draft.
 */
export function draftRulingPdf(file: CaseFile, law: LawData, language: Language): Promise<Buffer> {
	const { dispute, chambers } = file;
	const { draft } = chambers;
	if (!draft) throw new Error(`Dispute ${dispute.reference} has no draft of a ruling to print`);
	const texts = rulingTexts[language];
	const at = new Date(draft.at);
	return writeLetter({
		language,
		title: `${texts.draftTitle} ${dispute.reference}`,
		footer: `${texts.title} · ${dispute.reference}`,
		createdAt: at,
		mark: texts.mark,
		blocks: [
			...letterOpening(dispute, language, {
				title: texts.draftTitle,
				date: formatDate(localDateOf(at), language),
				subject: texts.subject(dispute.agreement.title),
				enclosures: null,
			}),
			strong(texts.draftNote),
			...decisionBlocks(dispute, draft, language),
			...factBlocks(dispute, law, language),
			...reasonBlocks(dispute, draft, language),
			...legalBasisBlocks(draft, language),
		],
	});
}
