import { defineTexts } from '~/i18n/define-texts';

interface CureTexts {
	askedToMend: string;
	answerBy: (last: string) => string;
	cureAnswer: string;
}

/** What the applicant is asked who completes a request. */
export const cureTexts = defineTexts<CureTexts>({
	nl: {
		askedToMend: 'Dit is gevraagd',
		answerBy: (last) => `Vul aan tot en met ${last}.`,
		cureAnswer: 'Uw aanvulling',
	},
	en: {
		askedToMend: 'This was asked',
		answerBy: (last) => `Complete it up to and including ${last}.`,
		cureAnswer: 'Your addition',
	},
});
