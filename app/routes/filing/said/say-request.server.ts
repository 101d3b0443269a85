import type { DraftFile, DraftRequest } from '~/domain/dispute/request/draft-request';
import type { FilingRules } from '~/domain/dispute/request/filing-problems';
import type { Language } from '~/domain/language';
import { attemptQuestions } from '~/i18n/filing/attempt-questions';
import { documentQuestions } from '~/i18n/filing/document-questions';
import { pointQuestions } from '~/i18n/filing/point-questions';
import { agreementRows } from './agreement-rows.server';
import { sayAttempts } from './attempt-rows.server';
import { documentRow } from './document-row.server';
import { partyRow } from './party-row.server';
import { pointRows } from './point-rows.server';

export type SaidRequest = ReturnType<typeof sayRequest>;

/** Everything that was entered, section by section, in the reader's language. */
export function sayRequest(
	request: DraftRequest,
	files: readonly DraftFile[],
	rules: FilingRules,
	language: Language,
) {
	return {
		agreement: agreementRows(request, language),
		parties: request.parties.map((party) => partyRow(party, rules.unreached, language)),
		points: request.points.map((point) => ({
			id: point.id,
			title: point.title,
			rows: pointRows(point, request, language),
		})),
		attempts: sayAttempts(request, files, language),
		documents: rules.requiredDocuments.map((key) => documentRow(key, request, files, language)),
		/** What is said of a section without anything in it. */
		none: {
			points: pointQuestions[language].none,
			attempts: attemptQuestions[language].none,
			documents: documentQuestions[language].kindFirst,
		},
	};
}
