import type { SummaryRow } from '~/components/summary-list';
import type { DraftRequest } from '~/domain/dispute/request/draft-request';
import type { LocalDate } from '~/domain/local-date';
import { commonTexts } from '~/i18n/common';
import { filingTexts } from '~/i18n/filing';
import { agreementQuestions } from '~/i18n/filing/agreement-questions';
import { kindQuestions } from '~/i18n/filing/kind-questions';
import { formatDate } from '~/i18n/format-date';
import { procedureTexts } from '~/i18n/procedure';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { andBackToCheck, stepPath } from './wizard-paths';

/** The kind of dispute and the agreements it is about, as the rows of a summary. */
export function useAgreementRows(draftId: string, request: DraftRequest): SummaryRow[] {
	const texts = useTexts(filingTexts);
	const kindTexts = useTexts(kindQuestions);
	const questions = useTexts(agreementQuestions);
	const kinds = useTexts(procedureTexts).kind;
	const { notFilledIn } = useTexts(commonTexts);
	const language = useLanguage();
	const { kind, agreement } = request;
	const row = (step: 'kind' | 'agreement', key: string, term: string, detail: string | null) => ({
		key,
		term,
		detail: detail ?? notFilledIn,
		action: { to: andBackToCheck(stepPath(draftId, step)), label: texts.change, hidden: term },
	});
	const day = (date: LocalDate | null) => date && formatDate(date, language);
	const year = (number: number | null) => number && String(number);
	return [
		row('kind', 'kind', kindTexts.question, kind && kinds[kind]),
		row('agreement', 'title', questions.title, agreement.title),
		row('agreement', 'periodFrom', questions.periodFrom, year(agreement.periodFrom) || null),
		row('agreement', 'periodUntil', questions.periodUntil, year(agreement.periodUntil) || null),
		...(kind === 'formation'
			? [row('agreement', 'bidDate', questions.bidDate, day(agreement.bidDate))]
			: []),
		...(kind === 'performance'
			? [row('agreement', 'madeOn', questions.madeOn, day(agreement.madeOn))]
			: []),
		row('agreement', 'aroseOn', questions.aroseOn, day(agreement.aroseOn)),
	];
}
