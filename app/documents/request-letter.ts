import type { Dispute, Party } from '~/domain/dispute/dispute';
import type { Language } from '~/domain/language';
import { checkTexts } from '~/i18n/filing/check';
import { formatDateTime } from '~/i18n/format/format-date';
import { attemptTitle } from '~/i18n/names/attempt-title';
import { procedureTexts } from '~/i18n/names/procedure';
import { documentName } from '~/i18n/names/request-documents';
import { exhibitTable, partyName, partyNames, pointBlocks } from './dispute-blocks';
import { letterTexts } from './letter-texts';
import { type Block, facts, heading, paragraph } from './pdf/block';
import { requestTexts } from './request-texts';

/** Each party with all that was entered of it. */
export function partyBlocks(filed: Dispute, language: Language): Block[] {
	return [
		heading(2, letterTexts[language].parties),
		...filed.parties.flatMap((party) => [
			heading(3, party.identity.name),
			facts(partyRows(party, language)),
		]),
	];
}

function partyRows({ side, identity, contact }: Party, language: Language) {
	const letter = letterTexts[language];
	const texts = requestTexts[language];
	const rows: [string, string | null][] = [
		[letter.side, procedureTexts[language].side[side]],
		[letter.partyKind, letter.kinds[identity.kind]],
	];
	if (identity.kind !== 'other') {
		const { code, kvk, rsin, municipality, address } = identity;
		rows.push(
			[letter.code, code],
			['KvK', kvk],
			['RSIN', rsin],
			[letter.municipality, municipality],
			[texts.address, address],
		);
	}
	rows.push([texts.contact, [contact.name, contact.email].filter(Boolean).join(', ')]);
	return rows;
}

/** Each point as it was put to the minister. */
export function requestPointBlocks(filed: Dispute, language: Language): Block[] {
	return [
		heading(2, requestTexts[language].points),
		...filed.points.flatMap((point) => [
			heading(3, letterTexts[language].point(point.number, point.title)),
			...pointBlocks(filed, point, language),
		]),
	];
}

/** Each attempt to solve it together, with its proof or the reason why there is none. */
export function attemptBlocks(filed: Dispute, language: Language): Block[] {
	const texts = requestTexts[language];
	return [
		heading(2, texts.attempts),
		...filed.attempts.flatMap((attempt) => {
			const points = filed.points.filter(({ id }) => attempt.pointIds.includes(id));
			return [
				heading(3, attemptTitle(attempt, language)),
				facts([
					[texts.attemptWith, partyNames(filed, attempt.withPartyIds)],
					[texts.attemptAbout, points.map(({ title }) => title).join('; ')],
					[texts.attemptProof, exhibitNumbers(filed, attempt.exhibitIds, language)],
					[texts.attemptNoProof, attempt.noProofReason],
				]),
				paragraph(attempt.outcome),
			];
		}),
	];
}

function exhibitNumbers(filed: Dispute, ids: readonly string[], language: Language): string | null {
	const numbers = filed.exhibits.filter(({ id }) => ids.includes(id)).map(({ number }) => number);
	return numbers.length > 0 ? requestTexts[language].exhibits(numbers.join(', ')) : null;
}

/** The documents by number, and the required ones that are not there with the reason why. */
export function documentBlocks(filed: Dispute, language: Language): Block[] {
	const texts = requestTexts[language];
	const missing = filed.requiredDocuments.filter(({ missingReason }) => missingReason);
	return [
		heading(2, texts.documents),
		paragraph(texts.documentsIntro),
		exhibitTable(filed.exhibits, language),
		...(missing.length > 0
			? [
					heading(3, texts.missing),
					{
						kind: 'table' as const,
						columns: [
							{ label: texts.missingDocument, share: 1 },
							{ label: texts.missingReason, share: 1 },
						],
						rows: missing.map(({ document, missingReason }) => [
							documentName(document, language),
							missingReason ?? '',
						]),
					},
				]
			: []),
	];
}

/** The declaration that was signed, by whom, for whom and when. */
export function signatureBlocks(filed: Dispute, language: Language): Block[] {
	const texts = requestTexts[language];
	const { name, capacity, partyId, at } = filed.declaration;
	return [
		heading(2, texts.signature),
		paragraph(checkTexts[language].declaration),
		facts([
			[texts.signedFor, partyName(filed, partyId)],
			[texts.signedBy, name],
			[texts.capacity, capacity],
			[texts.signedOn, formatDateTime(at, language)],
		]),
	];
}
