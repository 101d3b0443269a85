import { defineTexts } from '~/i18n/define-texts';

interface CureTexts {
	askedToMend: string;
	answerBy: (last: string) => string;
	cureAnswer: string;
	documents: string;
	documentsHint: string;
}

/** What the applicant is asked who completes a request. */
export const cureTexts = defineTexts<CureTexts>({
	nl: {
		askedToMend: 'Dit is gevraagd',
		answerBy: (last) => `Vul aan tot en met ${last}.`,
		cureAnswer: 'Uw aanvulling',
		documents: 'Welke ontbrekende stukken stuurt u mee?',
		documentsHint: 'Kies elk stuk dat in uw bestanden zit. Voeg de bestanden hieronder toe.',
	},
	en: {
		askedToMend: 'This was asked',
		answerBy: (last) => `Complete it up to and including ${last}.`,
		cureAnswer: 'Your addition',
		documents: 'Which missing documents do you send along?',
		documentsHint: 'Choose each document that is in your files. Add the files below.',
	},
});
