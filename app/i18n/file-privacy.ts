import { defineTexts } from './define-texts';

/** What stands wherever files are added: think of the privacy of others. */
export const filePrivacyTexts = defineTexts({
	nl: {
		title: 'Denk aan de privacy van anderen',
		text: 'Alle partijen lezen uw bestanden. Haal persoonsgegevens weg die niemand nodig heeft, zoals namen van huurders.',
	},
	en: {
		title: 'Mind the privacy of others',
		text: 'All parties read your files. Take out personal data that nobody needs, such as names of tenants.',
	},
});
