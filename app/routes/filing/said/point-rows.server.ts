import type { DraftPoint, DraftRequest } from '~/domain/dispute/request/draft-request';
import type { Language } from '~/domain/language';
import { commonTexts } from '~/i18n/common';
import { pointQuestions } from '~/i18n/filing/point-questions';
import { formatDate } from '~/i18n/format/format-date';
import { themeTexts } from '~/i18n/names/themes';
import type { SaidDetail, SaidRow } from './said-row';

/** What was written about a point, as the rows of a summary; what can be left out and was, is no row. */
export function pointRows(point: DraftPoint, request: DraftRequest, language: Language): SaidRow[] {
	const questions = pointQuestions[language];
	const { notFilledIn } = commonTexts[language];
	const row = (key: string, term: string, detail: SaidDetail): SaidRow => ({ key, term, detail });
	const written = (text: string | null | undefined) =>
		text ? { typed: text } : { text: notFilledIn };
	const positions = request.parties
		.filter((party) => party.filer || party.side === 'respondent' || point.positions[party.id])
		.map((party) =>
			row(party.id, questions.positionOf(party.name), written(point.positions[party.id])),
		);
	const performance = () => {
		const by = request.parties.find(({ id }) => id === point.byPartyId);
		return [
			row('clause', questions.clause, written(point.clause)),
			row('notDone', questions.notDone, written(point.notDone)),
			...(by ? [row('by', questions.by, { text: by.name })] : []),
			...(point.dueOn
				? [row('dueOn', questions.dueOn, { text: formatDate(point.dueOn, language) })]
				: []),
			row('ownDuties', questions.ownDuties, written(point.ownDuties)),
		];
	};
	return [
		row('theme', questions.themeShort, {
			text: point.theme ? themeTexts[language][point.theme] : notFilledIn,
		}),
		row('asked', questions.asked, written(point.asked)),
		...positions,
		...(request.kind === 'performance' ? performance() : []),
	];
}
