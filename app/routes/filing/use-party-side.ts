import type { DraftParty } from '~/domain/dispute/request/draft-request';
import { partyQuestions } from '~/i18n/filing/party-questions';
import { procedureTexts } from '~/i18n/procedure';
import { useTexts } from '~/i18n/use-texts';

/** Says what a party is in the dispute, and that it is the filer itself where it is. */
export function usePartySide(): (party: Pick<DraftParty, 'filer' | 'side'>) => string {
	const questions = useTexts(partyQuestions);
	const sides = useTexts(procedureTexts).side;
	return ({ filer, side }) => {
		if (filer) return `${sides.applicant} (${questions.you})`;
		return side === 'applicant' ? questions.jointApplicant : sides[side];
	};
}
