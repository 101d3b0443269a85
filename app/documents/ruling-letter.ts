import type { PointDraft } from '~/domain/dispute/chambers';
import { rulingTerm, viewsTerm } from '~/domain/dispute/clock/clock';
import type { Dispute, Exhibit } from '~/domain/dispute/dispute';
import type { Point } from '~/domain/dispute/point';
import type { Language } from '~/domain/language';
import type { LawData } from '~/domain/law/law-data';
import { formatWeekday } from '~/i18n/format/format-date';
import { formatDueWeekday } from '~/i18n/format/format-due';
import { outcomeTexts } from '~/i18n/names/outcomes';
import { courseOf } from './course';
import {
	agreementFacts,
	exhibitTable,
	partyName,
	partyNames,
	partyTable,
	pointBlocks,
} from './dispute-blocks';
import { letterTexts } from './letter-texts';
import { type Block, facts, heading, paragraph, strong } from './pdf/block';
import { rulingTexts } from './ruling-texts';

/** What is decided, signed or still a draft. */
export interface Decision {
	considerations: string;
	points: PointDraft[];
}

/** The operative part (dictum): per point what is decided, and what has to be done by whom and when. */
export function decisionBlocks(dispute: Dispute, decision: Decision, language: Language): Block[] {
	const texts = rulingTexts[language];
	return [
		heading(2, texts.decision),
		...dispute.points.flatMap((point) => {
			const ruled = decision.points.find(({ pointId }) => pointId === point.id);
			return [
				heading(3, letterTexts[language].point(point.number, point.title)),
				strong(outcomeText(ruled, language)),
				...obligationBlocks(dispute, ruled, language),
			];
		}),
		paragraph(texts.bindingOn),
	];
}

function outcomeText(ruled: PointDraft | undefined, language: Language): string {
	const texts = rulingTexts[language];
	if (!ruled) return texts.undecided;
	const { admissible, outcome } = ruled;
	if (admissible) return outcome ? texts.outcome[outcome] : texts.undecided;
	// A draft is read as it was entered, also where it says what a ruling can't.
	const first = admissible === null ? texts.undecided : texts.inadmissible;
	return outcome ? `${first} ${texts.chosen(outcomeTexts[language].outcome[outcome])}` : first;
}

function obligationBlocks(
	dispute: Dispute,
	ruled: PointDraft | undefined,
	language: Language,
): Block[] {
	const { obligation } = ruled ?? {};
	if (!obligation) return [];
	const texts = rulingTexts[language];
	return [
		heading(4, texts.obligation),
		...(obligation.text ? [paragraph(obligation.text)] : []),
		facts([
			[texts.obligationBy, partyNames(dispute, obligation.byPartyIds)],
			[texts.obligationDue, obligation.by ? formatWeekday(obligation.by, language) : texts.noDue],
		]),
	];
}

/** The facts: parties, course, terms, agreements, each point with its positions and views, the documents. */
export function factBlocks(dispute: Dispute, law: LawData, language: Language): Block[] {
	const letter = letterTexts[language];
	const texts = rulingTexts[language];
	return [
		heading(2, texts.facts),
		heading(3, letter.parties),
		partyTable(dispute, language),
		heading(3, texts.course),
		{ kind: 'list', items: courseOf(dispute, language) },
		heading(3, texts.terms),
		{ kind: 'list', items: termLines(dispute, law, language) },
		heading(3, letter.agreement),
		agreementFacts(dispute, language),
		heading(2, texts.positions),
		...dispute.points.flatMap((point) => [
			heading(3, letter.point(point.number, point.title)),
			...pointBlocks(dispute, point, language),
			...viewsOn(dispute, point, language),
		]),
		...generalViews(dispute, language),
		...exhibitBlocks(dispute.exhibits, language),
	];
}

/** Until when views could be given and who gave none, and the last day of the term for the ruling. */
function termLines(dispute: Dispute, law: LawData, language: Language): string[] {
	const { term } = rulingTexts[language];
	const views = viewsTerm(dispute, law).due;
	const ruling = rulingTerm(dispute, law).due;
	const silent = dispute.parties.filter(
		({ id, side }) => side === 'respondent' && !dispute.views.some(({ partyId }) => partyId === id),
	);
	return [
		term.views(formatDueWeekday(views, language)),
		silent.length > 0
			? term.noViews(silent.map(({ identity }) => identity.name).join(', '))
			: term.allViews,
		term.ruling(formatDueWeekday(ruling, language)),
	];
}

function viewsOn(dispute: Dispute, point: Point, language: Language): Block[] {
	return dispute.views.flatMap(({ partyId, perPoint, late }) => {
		const text = perPoint[point.id];
		if (!text) return [];
		const title = rulingTexts[language].viewsOn(partyName(dispute, partyId));
		return [heading(4, withLate(title, late === true, language)), paragraph(text)];
	});
}

function generalViews(dispute: Dispute, language: Language): Block[] {
	const texts = rulingTexts[language];
	const views = dispute.views.flatMap(({ partyId, general, late }): Block[] => {
		const title = texts.generalViews(partyName(dispute, partyId));
		return general
			? [heading(3, withLate(title, late === true, language)), paragraph(general)]
			: [];
	});
	const answers = dispute.informationRequests.flatMap(({ partyId, question, answer }): Block[] =>
		answer
			? [
					heading(3, texts.answer(partyName(dispute, partyId))),
					strong(question),
					paragraph(answer.text),
				]
			: [],
	);
	return [...views, ...answers];
}

function withLate(title: string, late: boolean, language: Language): string {
	return late ? `${title}, ${rulingTexts[language].late}` : title;
}

function exhibitBlocks(exhibits: readonly Exhibit[], language: Language): Block[] {
	if (exhibits.length === 0) return [];
	const texts = rulingTexts[language];
	return [
		heading(2, texts.exhibits),
		paragraph(texts.exhibitsIntro),
		exhibitTable(exhibits, language),
	];
}

/** The reasons: in general and per point, also why the advice is not followed (Awb 3:46, 3:50). */
export function reasonBlocks(dispute: Dispute, decision: Decision, language: Language): Block[] {
	const texts = rulingTexts[language];
	return [
		heading(2, texts.reasons),
		...(decision.considerations ? [paragraph(decision.considerations)] : []),
		...dispute.points.flatMap((point) => {
			const ruled = decision.points.find(({ pointId }) => pointId === point.id);
			return [
				heading(3, letterTexts[language].point(point.number, point.title)),
				paragraph(ruled?.reasons || texts.noReasons),
				...(ruled?.departsBecause
					? [heading(4, texts.departs), paragraph(ruled.departsBecause)]
					: []),
			];
		}),
	];
}

/** The articles on which a ruling is based; Awb 3:50 only where it departs from the advice. */
export function legalBasisBlocks(decision: Decision, language: Language): Block[] {
	const texts = rulingTexts[language];
	const departs = decision.points.some(({ departsBecause }) => departsBecause);
	const items = departs ? [...texts.articles, texts.departureArticle] : texts.articles;
	return [heading(2, texts.legalBasis), { kind: 'list', items }];
}
