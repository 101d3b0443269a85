import { defineTexts } from '../define-texts';

interface QuestionTexts {
	intro: string;
	kindFirst: string;
	article: (article: string) => string;
	files: string;
	noFiles: string;
	upload: string;
	oneByOne: string;
	uploadButton: string;
	missingTitle: string;
	missing: string;
	missingHint: string;
	sentByPortal: string;
	goBack: string;
	privacyTitle: string;
	privacy: string;
}

/** What the filing wizard asks about the documents. */
export const documentQuestions = defineTexts<QuestionTexts>({
	nl: {
		intro:
			'De wet vraagt deze documenten, voor zover u ze kunt krijgen. Hebt u er een niet? Schrijf dan waarom.',
		kindFirst: 'Kies eerst het soort geschil. Daarvan hangt af welke documenten nodig zijn.',
		article: (article) => `Gevraagd in ${article}.`,
		files: 'Toegevoegde bestanden',
		noFiles: 'Er is nog geen bestand toegevoegd.',
		upload: 'Kies een bestand',
		oneByOne: 'Hebt u meer bestanden? Voeg ze een voor een toe.',
		uploadButton: 'Voeg dit bestand toe',
		missingTitle: 'Hebt u dit document niet?',
		missing: 'Reden waarom u dit document niet hebt',
		missingHint: 'Alleen invullen als u het document niet toevoegt.',
		sentByPortal: 'Het portaal stuurt dit verzoek bij het indienen aan alle partijen.',
		goBack: 'Ga terug zonder bestand',
		privacyTitle: 'Denk aan de privacy van anderen',
		privacy:
			'Alle partijen lezen uw bestanden. Haal persoonsgegevens weg die niemand nodig heeft, zoals namen van huurders.',
	},
	en: {
		intro:
			'The law asks for these documents, as far as you can obtain them. Do you not have one? Then write why.',
		kindFirst: 'Choose the kind of dispute first. It decides which documents are needed.',
		article: (article) => `Asked for in ${article}.`,
		files: 'Files added',
		noFiles: 'No file has been added yet.',
		upload: 'Choose a file',
		oneByOne: 'Do you have more files? Add them one by one.',
		uploadButton: 'Add this file',
		missingTitle: 'Do you not have this document?',
		missing: 'Reason why you do not have this document',
		missingHint: 'Only if you do not add the document.',
		sentByPortal: 'The portal sends this request to all parties when it is filed.',
		goBack: 'Go back without a file',
		privacyTitle: 'Mind the privacy of others',
		privacy:
			'All parties read your files. Take out personal data that nobody needs, such as names of tenants.',
	},
});
