import { defineTexts } from '~/i18n/define-texts';

interface RequestTexts {
	title: string;
	subject: (agreement: string) => string;
	enclosures: (count: number) => string;
	intro: string;
	received: string;
	receivedOn: string;
	requestDate: string;
	kind: string;
	terms: string;
	termsIntro: string;
	rulingDue: (date: string) => string;
	viewsDue: (date: string) => string;
	address: string;
	contact: string;
	points: string;
	attempts: string;
	attemptWith: string;
	attemptAbout: string;
	attemptProof: string;
	attemptNoProof: string;
	exhibits: (numbers: string) => string;
	documents: string;
	documentsIntro: string;
	missing: string;
	missingDocument: string;
	missingReason: string;
	signature: string;
	signedFor: string;
	signedBy: string;
	capacity: string;
	signedOn: string;
}

/** What the copy of a request says around what was entered. */
export const requestTexts = defineTexts<RequestTexts>({
	nl: {
		title: 'Verzoek om een bindende uitspraak',
		subject: (agreement) => `Verzoek om een bindende uitspraak over ‘${agreement}’`,
		enclosures: (count) => (count === 1 ? '1 document' : `${count} documenten`),
		intro:
			'Wij hebben dit verzoek ontvangen. Hieronder staat wat de indiener heeft ingevuld, woord voor woord.',
		received: 'Het verzoek',
		receivedOn: 'Ontvangen op',
		requestDate: 'Datum van het verzoek',
		kind: 'Soort geschil',
		terms: 'Termijnen die nu lopen',
		termsIntro:
			'Een termijn kan later veranderen, bijvoorbeeld als het verzoek moet worden aangevuld. Alle partijen krijgen daar bericht van.',
		rulingDue: (date) => `De minister doet uitspraak uiterlijk op ${date}`,
		viewsDue: (date) => `De andere partijen geven hun zienswijze uiterlijk op ${date}`,
		address: 'Adres',
		contact: 'Contact',
		points: 'De geschilpunten',
		attempts: 'Wat is gedaan om er samen uit te komen',
		attemptWith: 'Met',
		attemptAbout: 'Over',
		attemptProof: 'Bewijs',
		attemptNoProof: 'Waarom er geen bewijs is',
		exhibits: (numbers) => `document ${numbers}`,
		documents: 'De documenten',
		documentsIntro:
			'Met de SHA-256-waarde kunt u nagaan of een document hetzelfde is als wat is ingediend.',
		missing: 'Wat niet is toegevoegd',
		missingDocument: 'Document',
		missingReason: 'Reden',
		signature: 'Verklaring en ondertekening',
		signedFor: 'Namens',
		signedBy: 'Ondertekend door',
		capacity: 'Functie',
		signedOn: 'Ondertekend op',
	},
	en: {
		title: 'Request for a binding ruling',
		subject: (agreement) => `Request for a binding ruling on ‘${agreement}’`,
		enclosures: (count) => (count === 1 ? '1 document' : `${count} documents`),
		intro: 'We have received this request. Below stands what the filer entered, word for word.',
		received: 'The request',
		receivedOn: 'Received on',
		requestDate: 'Date of the request',
		kind: 'Kind of dispute',
		terms: 'Terms that now run',
		termsIntro:
			'A term can change later, for instance when the request has to be completed. All parties are told.',
		rulingDue: (date) => `The minister rules no later than ${date}`,
		viewsDue: (date) => `The other parties give their views no later than ${date}`,
		address: 'Address',
		contact: 'Contact',
		points: 'The points in dispute',
		attempts: 'What was done to solve it together',
		attemptWith: 'With',
		attemptAbout: 'About',
		attemptProof: 'Proof',
		attemptNoProof: 'Why there is no proof',
		exhibits: (numbers) => `document ${numbers}`,
		documents: 'The documents',
		documentsIntro:
			'With the SHA-256 value you can check that a document is the same as what was filed.',
		missing: 'What was not attached',
		missingDocument: 'Document',
		missingReason: 'Reason',
		signature: 'Declaration and signature',
		signedFor: 'On behalf of',
		signedBy: 'Signed by',
		capacity: 'Position',
		signedOn: 'Signed on',
	},
});
