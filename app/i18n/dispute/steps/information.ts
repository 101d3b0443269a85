import { defineTexts } from '~/i18n/define-texts';

/** What is asked of whoever asks for information, and of whoever gives it. */
export const informationTexts = defineTexts({
	nl: {
		whom: 'Wie vraagt u om inlichtingen?',
		anotherThirdParty: 'Een derde die nog niet in het dossier staat',
		anotherThirdPartyHint: 'Vul hieronder de naam en het e-mailadres in.',
		thirdPartyName: 'Naam van de derde',
		thirdPartyEmail: 'E-mailadres van de derde',
		thirdPartyHint: 'Alleen nodig als u een derde kiest.',
		question: 'Uw vraag',
		due: 'Antwoord uiterlijk op',
		yourQuestion: 'De vraag',
		answer: 'Uw antwoord',
	},
	en: {
		whom: 'Whom do you ask for information?',
		anotherThirdParty: 'A third party that is not in the file yet',
		anotherThirdPartyHint: 'Fill in the name and the e-mail address below.',
		thirdPartyName: 'Name of the third party',
		thirdPartyEmail: 'E-mail address of the third party',
		thirdPartyHint: 'Only needed where you choose a third party.',
		question: 'Your question',
		due: 'Answer by',
		yourQuestion: 'The question',
		answer: 'Your answer',
	},
});
