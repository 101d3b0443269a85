import { defineTexts } from './define-texts';

/** What stands in every form. */
export const formWords = defineTexts({
	nl: {
		optional: '(niet verplicht)',
		fillAll: 'Vul alle velden in. Als een veld niet verplicht is, staat dit erbij.',
		chooseFirst: 'Maak een keuze',
		date: 'Dag, maand en jaar. Bijvoorbeeld 29-01-2027.',
		fileAllowed:
			'Een pdf, Office- of OpenDocument-bestand, afbeelding, tekst of e-mail. Ten hoogste 50 MB.',
		filesAllowed:
			'Pdf’s, Office- of OpenDocument-bestanden, afbeeldingen, teksten of e-mails. Ten hoogste 20 bestanden, van 50 MB per bestand. Samen ten hoogste 200 MB.',
	},
	en: {
		optional: '(optional)',
		fillAll: 'Fill in every field. Where a field is optional, it says so.',
		chooseFirst: 'Make a choice',
		date: 'Day, month and year. For instance 29-01-2027.',
		fileAllowed: 'A PDF, Office or OpenDocument file, image, text or e-mail. At most 50 MB.',
		filesAllowed:
			'PDFs, Office or OpenDocument files, images, texts or e-mails. At most 20 files, of 50 MB each. At most 200 MB together.',
	},
});
