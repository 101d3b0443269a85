import type { DraftAttempt, DraftFile, DraftRequest } from '~/domain/dispute/request/draft-request';
import type { Language } from '~/domain/language';
import { commonTexts } from '~/i18n/common';
import { attemptQuestions } from '~/i18n/filing/attempt-questions';
import { checkTexts } from '~/i18n/filing/check';
import { attemptTitle } from '~/i18n/names/attempt-title';
import type { SaidDetail, SaidRow } from './said-row';

/** An attempt as a summary says it: how it is called, and what was written about it. */
export interface SaidAttempt {
	id: string;
	title: string;
	rows: SaidRow[];
}

/** The attempts of a request, in the reader's language. */
export function sayAttempts(
	request: DraftRequest,
	files: readonly DraftFile[],
	language: Language,
): SaidAttempt[] {
	return request.attempts.map((attempt) => ({
		id: attempt.id,
		title: attemptTitle(attempt, language),
		rows: attemptRows(attempt, request, files, language),
	}));
}

function attemptRows(
	attempt: DraftAttempt,
	request: DraftRequest,
	files: readonly DraftFile[],
	language: Language,
): SaidRow[] {
	const questions = attemptQuestions[language];
	const { notFilledIn } = commonTexts[language];
	const parties = request.parties.filter(({ id }) => attempt.withPartyIds.includes(id));
	const points = request.points.filter(({ id }) => attempt.pointIds.includes(id));
	const proof = files.filter(({ id }) => attempt.fileIds.includes(id));
	const row = (key: string, term: string, detail: SaidDetail): SaidRow => ({ key, term, detail });
	return [
		row('with', questions.with, {
			text: parties.map(({ name }) => name).join(', ') || notFilledIn,
		}),
		...(points.length > 0
			? [row('about', questions.about, { text: points.map(({ title }) => title).join(', ') })]
			: []),
		row('outcome', questions.outcome, { typed: attempt.outcome }),
		row('proof', questions.proof, filesOrReason(proof, attempt.noProofReason, language)),
	];
}

/** The files that were added, or else why there are none. */
export function filesOrReason(
	files: DraftFile[],
	reason: string | null | undefined,
	language: Language,
): SaidDetail {
	if (files.length > 0) return { files };
	if (reason) return { typed: checkTexts[language].because(reason) };
	return { text: commonTexts[language].notFilledIn };
}
