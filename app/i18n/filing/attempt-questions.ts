import { defineTexts } from '../define-texts';

interface QuestionTexts {
	intro: string;
	none: string;
	notApproached: string;
	addTitle: string;
	on: string;
	form: string;
	with: string;
	about: string;
	outcome: string;
	outcomeHint: string;
	proof: string;
	proofHint: string;
	proofLater: string;
	ready: string;
	noProof: string;
	noProofHint: string;
	partiesFirst: string;
	remove: (summary: string) => string;
	removeSure: string;
}

/** What the filing wizard asks about the attempts to solve it together. */
export const attemptQuestions = defineTexts<QuestionTexts>({
	nl: {
		intro:
			'De minister beslist pas als u echt alles hebt geprobeerd. Noem voor elke wederpartij ten minste één poging, met datum en bewijs.',
		none: 'U hebt nog geen poging toegevoegd.',
		notApproached: 'Met deze wederpartijen noemt u nog geen poging:',
		addTitle: 'Voeg een poging toe',
		on: 'Datum',
		form: 'Hoe?',
		with: 'Met wie?',
		about: 'Over welke punten?',
		outcome: 'Wat kwam eruit?',
		outcomeHint: 'Schrijf ook waarom u het niet eens werd.',
		proof: 'Bewijs',
		proofHint: 'Bijvoorbeeld een verslag, brief of e-mail.',
		proofLater: 'Nadat u dit hebt opgeslagen, kunt u bewijs toevoegen.',
		ready: 'Klaar met deze poging',
		noProof: 'Waarom is er geen bewijs?',
		noProofHint:
			'Alleen invullen als u geen bewijs hebt. In het hele verzoek is één document nodig.',
		partiesFirst: 'Voeg eerst een wederpartij toe.',
		remove: (summary) => `Verwijder: ${summary}`,
		removeSure: 'Alles wat u bij deze poging invulde en het bewijs zijn dan weg.',
	},
	en: {
		intro:
			'The minister rules only once you have really tried everything. Name at least one attempt for each respondent, with a date and proof.',
		none: 'You have not added an attempt yet.',
		notApproached: 'You name no attempt yet with these respondents:',
		addTitle: 'Add an attempt',
		on: 'Date',
		form: 'How?',
		with: 'With whom?',
		about: 'About which points?',
		outcome: 'What came of it?',
		outcomeHint: 'Write as well why you did not agree.',
		proof: 'Proof',
		proofHint: 'For example minutes, a letter or an e-mail.',
		proofLater: 'After saving this you can add proof.',
		ready: 'Done with this attempt',
		noProof: 'Why is there no proof?',
		noProofHint: 'Only if you have no proof. The whole request needs one document.',
		partiesFirst: 'Add a respondent first.',
		remove: (summary) => `Remove: ${summary}`,
		removeSure: 'Everything you entered for this attempt and its proof will be gone.',
	},
});
