import { defineTexts } from '../define-texts';

interface QuestionTexts {
	intro: string;
	kindFirst: string;
	article: (article: string) => string;
	missingTitle: string;
	missing: string;
	missingHint: string;
	sentByPortal: string;
}

/** What the filing wizard asks about the documents. */
export const documentQuestions = defineTexts<QuestionTexts>({
	nl: {
		intro:
			'De wet vraagt deze documenten, voor zover u ze kunt krijgen. Hebt u er een niet? Schrijf dan waarom.',
		kindFirst: 'Kies eerst het soort geschil. Daarvan hangt af welke documenten nodig zijn.',
		article: (article) => `Gevraagd in ${article}.`,
		missingTitle: 'Hebt u dit document niet?',
		missing: 'Reden waarom u dit document niet hebt',
		missingHint: 'Alleen invullen als u het document niet toevoegt.',
		sentByPortal: 'Het portaal stuurt dit verzoek bij het indienen aan alle partijen.',
	},
	en: {
		intro:
			'The law asks for these documents, as far as you can obtain them. Do you not have one? Then write why.',
		kindFirst: 'Choose the kind of dispute first. It decides which documents are needed.',
		article: (article) => `Asked for in ${article}.`,
		missingTitle: 'Do you not have this document?',
		missing: 'Reason why you do not have this document',
		missingHint: 'Only if you do not add the document.',
		sentByPortal: 'The portal sends this request to all parties when it is filed.',
	},
});
