import { rulingTerm, viewsTerm } from '~/domain/dispute/clock/clock';
import type { Dispute } from '~/domain/dispute/dispute';
import { disputingParties } from '~/domain/dispute/roles/role';
import type { Language } from '~/domain/language';
import type { LawData } from '~/domain/law/law-data';
import type { OpenTerm } from '~/domain/law/open-term';
import type { Term } from '~/domain/law/term';
import { formatDate, formatDateTime } from '~/i18n/format/format-date';
import { formatDueWeekday } from '~/i18n/format/format-due';
import { kindTexts } from '~/i18n/names/kinds';
import { explainTerm } from '~/i18n/terms/explain-term';
import { agreementFacts } from './dispute-blocks';
import { contactBlocks, type LetterContact, letterOpening } from './letter-opening';
import { letterTexts } from './letter-texts';
import { type Block, facts, heading, paragraph } from './pdf/block';
import { writeLetter } from './pdf/write-letter';
import {
	attemptBlocks,
	documentBlocks,
	partyBlocks,
	requestPointBlocks,
	signatureBlocks,
} from './request-letter';
import { requestTexts } from './request-texts';

/**
 * The copy of a request as it was filed: everything that was entered, with the moment of receipt, the
 * signature and the terms that run from it (Awb 2:15). What was added later does not change it, so
 * that the copy is the same whenever it is made.
 */
export function requestPdf(
	dispute: Dispute,
	law: LawData,
	language: Language,
	contact: LetterContact | null = null,
): Promise<Buffer> {
	const texts = requestTexts[language];
	const filed = asFiled(dispute);
	return writeLetter({
		language,
		title: `${texts.title} ${dispute.reference}`,
		footer: `${texts.title} · ${dispute.reference}`,
		createdAt: new Date(dispute.filedAt),
		blocks: [
			...letterOpening(filed, language, {
				title: texts.title,
				date: formatDate(dispute.requestDate, language),
				subject: texts.subject(dispute.agreement.title),
				enclosures: filed.exhibits.length > 0 ? texts.enclosures(filed.exhibits.length) : null,
			}),
			paragraph(texts.intro),
			facts([
				[letterTexts[language].reference, dispute.reference],
				[texts.receivedOn, formatDateTime(dispute.filedAt, language)],
				[texts.requestDate, formatDate(dispute.requestDate, language)],
				[texts.kind, kindTexts[language].kindLong[dispute.kind]],
			]),
			...termBlocks(filed, law, language),
			heading(2, letterTexts[language].agreement),
			agreementFacts(filed, language),
			...partyBlocks(filed, language),
			...requestPointBlocks(filed, language),
			...attemptBlocks(filed, language),
			...documentBlocks(filed, language),
			...signatureBlocks(filed, language),
			...contactBlocks(filed, language, contact),
		],
	});
}

/** The dispute as it was when it was filed, as far as a request shows it. */
function asFiled(dispute: Dispute): Dispute {
	return {
		...dispute,
		parties: disputingParties(dispute).map((party) => ({
			...party,
			identity: party.filedAs ?? party.identity,
		})),
		exhibits: dispute.exhibits.filter(({ addedAt }) => addedAt <= dispute.filedAt),
		extensions: [],
		suspensions: [],
	};
}

function termBlocks(filed: Dispute, law: LawData, language: Language): Block[] {
	const texts = requestTexts[language];
	return [
		heading(2, texts.terms),
		paragraph(texts.termsIntro),
		...oneTerm(rulingTerm(filed, law), texts.rulingDue, language),
		...oneTerm(viewsTerm(filed, law), texts.viewsDue, language),
	];
}

/** A term with its explanation, or that its end lies in a year whose holidays are not known yet. */
function oneTerm(
	term: Term | OpenTerm,
	title: (date: string) => string,
	language: Language,
): Block[] {
	const { lines } = explainTerm(term, language);
	return [heading(3, title(formatDueWeekday(term.due, language))), { kind: 'list', items: lines }];
}
