import type { DraftParty } from '~/domain/dispute/request/draft-request';
import type { Language } from '~/domain/language';
import { partyQuestions } from '~/i18n/filing/party-questions';
import { procedureTexts } from '~/i18n/names/procedure';

/** What a party is in the dispute, and that it is the filer itself where it is. */
export function partySide(
	{ filer, side }: Pick<DraftParty, 'filer' | 'side'>,
	language: Language,
): string {
	const questions = partyQuestions[language];
	const sides = procedureTexts[language].side;
	if (filer) return `${sides.applicant} (${questions.you})`;
	return side === 'applicant' ? questions.jointApplicant : sides[side];
}

/** Where a party is told of the request. */
export function partyContact(party: DraftParty, isTold: boolean, language: Language): string {
	const questions = partyQuestions[language];
	const written = [party.contactName, party.contactEmail].filter(Boolean).join(', ');
	return written || (isTold ? questions.contactEmailKnown : questions.contactMissing);
}
