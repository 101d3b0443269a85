import type { Dispute, Exhibit, Party } from '~/domain/dispute/dispute';
import type { Point } from '~/domain/dispute/point';
import { isFilersAccount } from '~/domain/dispute/roles/filers-account';
import type { Language } from '~/domain/language';
import { localDateOf } from '~/domain/local-date';
import { formatDate } from '~/i18n/format/format-date';
import { formatSize } from '~/i18n/format/format-size';
import { procedureTexts } from '~/i18n/names/procedure';
import { documentName } from '~/i18n/names/request-documents';
import { themeTexts } from '~/i18n/names/themes';
import { letterTexts } from './letter-texts';
import { type Block, facts, heading, paragraph } from './pdf/block';

/** The parties with their kind and what they are in the dispute. */
export function partyTable(dispute: Dispute, language: Language): Block {
	const texts = letterTexts[language];
	return {
		kind: 'table',
		columns: [
			{ label: texts.party, share: 5 },
			{ label: texts.partyKind, share: 3 },
			{ label: texts.side, share: 3 },
		],
		rows: dispute.parties.map((party) => [
			party.identity.name,
			texts.kinds[party.identity.kind],
			sideText(party, language),
		]),
	};
}

function sideText({ side, withdrawnAt }: Party, language: Language): string {
	const name = procedureTexts[language].side[side];
	if (!withdrawnAt) return name;
	const date = formatDate(localDateOf(new Date(withdrawnAt)), language);
	return `${name}, ${letterTexts[language].withdrawnOn(date)}`;
}

/** The agreements that it is about. */
export function agreementFacts({ agreement, kind }: Dispute, language: Language): Block {
	const texts = letterTexts[language];
	const { title, periodFrom, periodUntil, bidDate, madeOn, aroseOn } = agreement;
	const period = periodFrom === periodUntil ? `${periodFrom}` : `${periodFrom} – ${periodUntil}`;
	return facts([
		[texts.agreementTitle, title],
		[texts.period, period],
		[texts.bidDate, bidDate && formatDate(bidDate, language)],
		[texts.madeOn, kind === 'performance' && madeOn ? formatDate(madeOn, language) : null],
		[texts.aroseOn, aroseOn && formatDate(aroseOn, language)],
	]);
}

/** A point as it was put to the minister: what is asked, and where each party stands. */
export function pointBlocks(dispute: Dispute, point: Point, language: Language): Block[] {
	const texts = letterTexts[language];
	const theme = themeTexts[language];
	const titleOf = (partyId: string) =>
		isFilersAccount(dispute, partyId) ? texts.positionByApplicant : texts.positionOf;
	return [
		facts([[texts.theme, theme[point.theme]]]),
		heading(4, texts.asked),
		paragraph(point.asked),
		...performanceBlocks(dispute, point, language),
		...dispute.parties.flatMap((party) => {
			const position = point.positions[party.id];
			return position
				? [heading(4, titleOf(party.id)(party.identity.name)), paragraph(position)]
				: [];
		}),
	];
}

function performanceBlocks(dispute: Dispute, point: Point, language: Language): Block[] {
	const { performance } = point;
	if (!performance) return [];
	const texts = letterTexts[language];
	const { clause, notDone, byPartyId, dueOn, ownDuties } = performance;
	return [
		heading(4, texts.clause),
		paragraph(clause),
		heading(4, texts.notDone),
		paragraph(notDone),
		facts([
			[texts.notDoneBy, byPartyId && partyName(dispute, byPartyId)],
			[texts.dueOn, dueOn && formatDate(dueOn, language)],
		]),
		heading(4, texts.ownDuties),
		paragraph(ownDuties),
	];
}

/** The name of a party of this dispute. */
export function partyName(dispute: Dispute, partyId: string): string {
	return dispute.parties.find(({ id }) => id === partyId)?.identity.name ?? partyId;
}

/** The names of several parties as one line. */
export function partyNames(dispute: Dispute, partyIds: readonly string[]): string {
	return partyIds.map((id) => partyName(dispute, id)).join(', ');
}

/** Exhibits by number and name, with their size and the fingerprint by which a copy can be checked. */
export function exhibitTable(exhibits: readonly Exhibit[], language: Language): Block {
	const texts = letterTexts[language];
	return {
		kind: 'table',
		columns: [
			{ label: texts.exhibit, share: 1 },
			{ label: texts.document, share: 9 },
		],
		rows: exhibits.map((exhibit) => [
			String(exhibit.number),
			[
				`${exhibit.name} (${formatSize(exhibit.size, language)})`,
				texts.purposes[exhibit.purpose] ?? documentName(exhibit.purpose, language),
				`SHA-256: ${exhibit.sha256}`,
			].join('\n'),
		]),
	};
}
