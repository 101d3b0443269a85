import { Prose } from '~/components/prose';
import type { SummaryRow } from '~/components/summary-list';
import type { DraftAttempt, DraftFile, DraftRequest } from '~/domain/dispute/request/draft-request';
import { commonTexts } from '~/i18n/common';
import { filingTexts } from '~/i18n/filing';
import { attemptQuestions } from '~/i18n/filing/attempt-questions';
import { formatDate } from '~/i18n/format-date';
import { procedureTexts } from '~/i18n/procedure';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { FileList } from './file-list';

/** What was written about an attempt, as the rows of a summary. */
export function useAttemptRows(
	draftId: string,
	request: DraftRequest,
	files: readonly DraftFile[],
): (attempt: DraftAttempt) => SummaryRow[] {
	const questions = useTexts(attemptQuestions);
	const { because } = useTexts(filingTexts).check;
	const { notFilledIn } = useTexts(commonTexts);
	return (attempt) => {
		const parties = request.parties.filter(({ id }) => attempt.withPartyIds.includes(id));
		const points = request.points.filter(({ id }) => attempt.pointIds.includes(id));
		const proof = files.filter(({ id }) => attempt.fileIds.includes(id));
		return [
			{
				key: 'with',
				term: questions.with,
				detail: parties.map(({ name }) => name).join(', ') || notFilledIn,
			},
			...(points.length > 0
				? [
						{
							key: 'about',
							term: questions.about,
							detail: points.map(({ title }) => title).join(', '),
						},
					]
				: []),
			{ key: 'outcome', term: questions.outcome, detail: <Prose text={attempt.outcome} /> },
			{
				key: 'proof',
				term: questions.proof,
				detail:
					proof.length > 0 ? (
						<FileList draftId={draftId} files={proof} />
					) : attempt.noProofReason ? (
						<Prose text={because(attempt.noProofReason)} />
					) : (
						notFilledIn
					),
			},
		];
	};
}

/** What an attempt is called: how it was made, and when. */
export function useAttemptTitle(): (attempt: Pick<DraftAttempt, 'form' | 'on'>) => string {
	const questions = useTexts(attemptQuestions);
	const forms = useTexts(procedureTexts).attemptForm;
	const language = useLanguage();
	return ({ form, on }) => questions.summary(forms[form], formatDate(on, language));
}
