import { defineTexts } from '~/i18n/define-texts';

/** What the pages of all steps say around and in their forms. */
export const stepPageTexts = defineTexts({
	nl: {
		back: 'Terug naar het geschil',
		lawSaysNo: 'Dit kan nu niet',
		notTaken: 'Dit is nog niet gelukt',
		reason: 'Waarom?',
		remarks: 'Toelichting',
		whatToChange: 'Wat moet er anders?',
		remarksHint: 'Alle partijen lezen dit.',
	},
	en: {
		back: 'Back to the dispute',
		lawSaysNo: 'This is not possible now',
		notTaken: 'This has not worked yet',
		reason: 'Why?',
		remarks: 'Explanation',
		whatToChange: 'What has to change?',
		remarksHint: 'All parties read this.',
	},
});
