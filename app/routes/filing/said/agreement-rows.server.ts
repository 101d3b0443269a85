import type { DraftRequest } from '~/domain/dispute/request/draft-request';
import type { Language } from '~/domain/language';
import type { LocalDate } from '~/domain/local-date';
import { commonTexts } from '~/i18n/common';
import { agreementQuestions } from '~/i18n/filing/agreement-questions';
import { kindQuestions } from '~/i18n/filing/kind-questions';
import { formatDate } from '~/i18n/format/format-date';
import { kindTexts } from '~/i18n/names/kinds';
import type { SaidRow } from './said-row';

/** The kind of dispute and the agreements it is about, as the rows of a summary. */
export function agreementRows({ kind, agreement }: DraftRequest, language: Language): SaidRow[] {
	const questions = agreementQuestions[language];
	const row = (step: 'kind' | 'agreement', key: string, term: string, text: string | null) => ({
		key,
		term,
		detail: { text: text || commonTexts[language].notFilledIn },
		change: { step, what: term },
	});
	const day = (date: LocalDate | null) => date && formatDate(date, language);
	const year = (number: number | null) => number && String(number);
	return [
		row('kind', 'kind', kindQuestions[language].question, kind && kindTexts[language].kind[kind]),
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
