import { Prose } from '~/components/prose';
import type { SummaryRow } from '~/components/summary-list';
import type { DraftPoint, DraftRequest } from '~/domain/dispute/request/draft-request';
import { commonTexts } from '~/i18n/common';
import { pointQuestions } from '~/i18n/filing/point-questions';
import { formatDate } from '~/i18n/format-date';
import { procedureTexts } from '~/i18n/procedure';
import { useLanguage, useTexts } from '~/i18n/use-texts';

/** What was written about a point, as the rows of a summary; what can be left out and was, is no row. */
export function usePointRows(request: DraftRequest): (point: DraftPoint) => SummaryRow[] {
	const questions = useTexts(pointQuestions);
	const themes = useTexts(procedureTexts).theme;
	const { notFilledIn } = useTexts(commonTexts);
	const language = useLanguage();
	const written = (text: string | null | undefined) => (text ? <Prose text={text} /> : notFilledIn);
	const row = (key: string, term: string, detail: SummaryRow['detail']): SummaryRow => ({
		key,
		term,
		detail,
	});
	const positions = (point: DraftPoint) =>
		request.parties
			.filter((party) => party.filer || party.side === 'respondent' || point.positions[party.id])
			.map((party) =>
				row(party.id, questions.positionOf(party.name), written(point.positions[party.id])),
			);
	const performance = (point: DraftPoint) => {
		const by = request.parties.find(({ id }) => id === point.byPartyId);
		return [
			row('clause', questions.clause, written(point.clause)),
			row('notDone', questions.notDone, written(point.notDone)),
			...(by ? [row('by', questions.by, by.name)] : []),
			...(point.dueOn ? [row('dueOn', questions.dueOn, formatDate(point.dueOn, language))] : []),
			row('ownDuties', questions.ownDuties, written(point.ownDuties)),
		];
	};
	return (point) => [
		row('theme', questions.themeShort, point.theme ? themes[point.theme] : notFilledIn),
		row('asked', questions.asked, written(point.asked)),
		...positions(point),
		...(request.kind === 'performance' ? performance(point) : []),
	];
}
