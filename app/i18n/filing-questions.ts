import type { DisputeKind, Theme } from '~/domain/dispute/dispute';
import type { OrganisationKind } from '~/domain/parties/organisation';
import { defineTexts } from './define-texts';

interface QuestionTexts {
	kind: {
		question: string;
		hint: Record<DisputeKind, string>;
		opensOn: (date: string) => string;
	};
	agreement: {
		title: string;
		titleHint: string;
		periodFrom: string;
		periodUntil: string;
		periodHint: string;
		bidDate: string;
		bidDateHint: string;
		madeOn: string;
		aroseOn: string;
		aroseOnHint: string;
		kindFirst: string;
		chooseKind: string;
	};
	parties: {
		intro: string;
		you: string;
		role: string;
		contact: string;
		addTitle: string;
		searchTitle: string;
		search: string;
		searchHint: string;
		searchButton: string;
		found: (text: string) => string;
		nothingFound: (text: string) => string;
		choose: string;
		alreadyThere: string;
		sides: Record<'applicant' | 'respondent', string>;
		jointApplicant: string;
		contactMissing: string;
		typeIn: string;
		side: string;
		sideHint: Record<'applicant' | 'respondent', string>;
		kind: string;
		kinds: Record<OrganisationKind, string>;
		name: string;
		code: string;
		codeShort: string;
		codeHint: string;
		kvk: string;
		kvkHint: string;
		rsin: string;
		rsinHint: string;
		municipality: string;
		address: string;
		addressHint: string;
		contactName: string;
		contactEmail: string;
		contactEmailHint: string;
		contactEmailKnown: string;
		fromRegister: string;
		fromRegisterHint: string;
		remove: (name: string) => string;
		removeSure: string;
	};
	points: {
		intro: string;
		none: string;
		addTitle: string;
		title: string;
		titleHint: string;
		theme: string;
		themeShort: string;
		themeHint: Record<Theme, string>;
		asked: string;
		askedHint: string;
		positions: string;
		positionsHint: string;
		positionOf: (party: string) => string;
		performance: string;
		clause: string;
		clauseHint: string;
		notDone: string;
		by: string;
		dueOn: string;
		ownDuties: string;
		ownDutiesHint: string;
		partiesFirst: string;
		remove: (title: string) => string;
		removeSure: string;
	};
	attempts: {
		intro: string;
		none: string;
		notApproached: string;
		addTitle: string;
		changeTitle: string;
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
		summary: (form: string, on: string) => string;
		remove: (summary: string) => string;
		removeSure: string;
	};
	documents: {
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
	};
}

/** What the filing wizard asks, section by section. */
export const filingQuestions = defineTexts<QuestionTexts>({
	nl: {
		kind: {
			question: 'Waar gaat het geschil over?',
			hint: {
				formation: 'U werd het niet eens over nieuwe prestatieafspraken.',
				performance: 'Een partij houdt zich niet aan een afspraak die is gemaakt.',
			},
			opensOn: (date) => `Indienen kan vanaf ${date}. Voorbereiden kan nu al.`,
		},
		agreement: {
			title: 'Titel van de prestatieafspraken',
			titleHint: 'Bijvoorbeeld: Prestatieafspraken Waterstad 2027',
			periodFrom: 'Eerste jaar waarvoor de afspraken gelden',
			periodUntil: 'Laatste jaar waarvoor de afspraken gelden',
			periodHint: 'Vier cijfers, bijvoorbeeld 2027',
			bidDate: 'Datum waarop gemeente en huurders het bod kregen',
			bidDateHint: 'Meestal vóór 1 juli. Spraken partijen een andere dag af? Vul dan die in.',
			madeOn: 'Datum waarop de afspraken zijn gemaakt',
			aroseOn: 'Datum waarop het geschil ontstond',
			aroseOnHint: 'Bijvoorbeeld de dag van het laatste overleg.',
			kindFirst: 'Kies eerst het soort geschil. Dan vragen wij hier nog een datum.',
			chooseKind: 'Kies het soort geschil',
		},
		parties: {
			intro:
				'Noem alle partijen. Een wederpartij is met wie u het niet eens bent. Een medeverzoeker dient samen met u in.',
			you: 'Dit bent u',
			role: 'Rol',
			contact: 'Contact',
			addTitle: 'Voeg een partij toe',
			searchTitle: 'Zoek in het register',
			search: 'Naam van de organisatie',
			searchHint: 'Een deel van de naam is genoeg, bijvoorbeeld ‘Waterstad’.',
			searchButton: 'Zoek',
			found: (text) => `Gevonden voor ‘${text}’`,
			nothingFound: (text) => `Niets gevonden voor ‘${text}’. Vul de partij zelf in.`,
			choose: 'Kies',
			alreadyThere: 'Staat al in uw verzoek',
			sides: { applicant: 'Medeverzoeker', respondent: 'Wederpartij' },
			jointApplicant: 'Medeverzoeker',
			contactMissing: 'Nog geen e-mailadres ingevuld',
			typeIn: 'Vul een partij zelf in',
			side: 'Wat is deze partij in het geschil?',
			sideHint: {
				applicant: 'Dient dit verzoek samen met u in.',
				respondent: 'Is het niet met u eens.',
			},
			kind: 'Soort organisatie',
			kinds: {
				municipality: 'Gemeente',
				association: 'Woningcorporatie',
				tenants: 'Huurdersorganisatie of bewonerscommissie',
			},
			name: 'Naam van de organisatie',
			code: 'Gemeentecode of nummer van de corporatie',
			codeShort: 'Code',
			codeHint: 'GM (gemeente) of L (corporatie) met vier cijfers, bijvoorbeeld GM0599',
			kvk: 'KvK-nummer',
			kvkHint: 'Acht cijfers',
			rsin: 'RSIN',
			rsinHint: 'Negen cijfers',
			municipality: 'Gemeente waar de organisatie werkt',
			address: 'Adres',
			addressHint: 'Straat en huisnummer of postbus, postcode en plaats',
			contactName: 'Naam van de contactpersoon',
			contactEmail: 'E-mailadres',
			contactEmailHint: 'Hier krijgt de partij bericht. Zonder adres kunt u niet indienen.',
			contactEmailKnown: 'Deze organisatie krijgt bericht via het portaal.',
			fromRegister: 'Uit het register',
			fromRegisterHint: 'Deze gegevens komen uit het register. U kunt ze niet veranderen.',
			remove: (name) => `Verwijder ${name}`,
			removeSure: 'De standpunten van deze partij verdwijnen dan ook uit uw verzoek.',
		},
		points: {
			intro: 'Noem elk punt apart. De minister beslist over elk punt.',
			none: 'U hebt nog geen punt toegevoegd.',
			addTitle: 'Voeg een geschilpunt toe',
			title: 'Waar gaat dit punt over?',
			titleHint: 'Een paar woorden, bijvoorbeeld: Aantal nieuwe huurwoningen',
			theme: 'Bij welk thema hoort dit punt?',
			themeShort: 'Thema',
			themeHint: {
				availability: 'Nieuwbouw, vervangende nieuwbouw en beter benutten van woningen',
				affordability: 'Lagere huren voor lage inkomens en doorstroming',
				quality: 'Verduurzaming',
				liveability: 'Herstructurering, slecht onderhoud, wonen met zorg en samenwerking',
			},
			asked: 'Wat vraagt u de minister te beslissen?',
			askedHint: 'Schrijf zo precies mogelijk wat er volgens u moet gebeuren.',
			positions: 'Wat vindt elke partij?',
			positionsHint: 'Weet u het niet van een andere partij? Schrijf dat dan op.',
			positionOf: (party) => `Standpunt van ${party}`,
			performance: 'De afspraak die niet is nagekomen',
			clause: 'Welke afspraak is niet nagekomen?',
			clauseHint: 'Noem het artikel en neem de tekst over.',
			notDone: 'Wat is er niet gedaan?',
			by: 'Wie moest dit doen?',
			dueOn: 'Wanneer had het klaar moeten zijn?',
			ownDuties: 'Wat moest u zelf doen, en deed u dat?',
			ownDutiesHint: 'Afspraken zijn wederkerig. De minister kijkt ook naar uw eigen deel.',
			partiesFirst: 'Voeg eerst een wederpartij toe. Daarna vult u per partij het standpunt in.',
			remove: (title) => `Verwijder ‘${title}’`,
			removeSure: 'Alles wat u bij dit punt invulde, is dan weg.',
		},
		attempts: {
			intro:
				'De minister beslist pas als u echt alles hebt geprobeerd. Noem voor elke wederpartij ten minste één poging, met datum en bewijs.',
			none: 'U hebt nog geen poging toegevoegd.',
			notApproached: 'Met deze wederpartijen noemt u nog geen poging:',
			addTitle: 'Voeg een poging toe',
			changeTitle: 'Een poging om er samen uit te komen',
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
			summary: (form, on) => `${form} op ${on}`,
			remove: (summary) => `Verwijder: ${summary}`,
			removeSure: 'Alles wat u bij deze poging invulde en het bewijs zijn dan weg.',
		},
		documents: {
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
	},
	en: {
		kind: {
			question: 'What is the dispute about?',
			hint: {
				formation: 'You did not reach new performance agreements.',
				performance: 'A party does not keep an agreement that was made.',
			},
			opensOn: (date) => `It can be filed from ${date}. You can prepare it now.`,
		},
		agreement: {
			title: 'Title of the performance agreements',
			titleHint: 'For example: Performance agreements Waterstad 2027',
			periodFrom: 'First year that the agreements cover',
			periodUntil: 'Last year that the agreements cover',
			periodHint: 'Four digits, for example 2027',
			bidDate: 'Date on which municipality and tenants received the bid',
			bidDateHint: 'Usually before 1 July. Did the parties agree on another day? Then enter that.',
			madeOn: 'Date on which the agreements were made',
			aroseOn: 'Date on which the dispute arose',
			aroseOnHint: 'For example the day of the last meeting.',
			kindFirst: 'Choose the kind of dispute first. Then we ask one more date here.',
			chooseKind: 'Choose the kind of dispute',
		},
		parties: {
			intro:
				'Name all parties. A respondent is one with whom you disagree. A joint applicant files together with you.',
			you: 'This is you',
			role: 'Role',
			contact: 'Contact',
			addTitle: 'Add a party',
			searchTitle: 'Search the register',
			search: 'Name of the organisation',
			searchHint: 'Part of the name is enough, for example ‘Waterstad’.',
			searchButton: 'Search',
			found: (text) => `Found for ‘${text}’`,
			nothingFound: (text) => `Nothing found for ‘${text}’. Enter the party yourself.`,
			choose: 'Choose',
			alreadyThere: 'Already in your request',
			sides: { applicant: 'Joint applicant', respondent: 'Respondent' },
			jointApplicant: 'Joint applicant',
			contactMissing: 'No e-mail address entered yet',
			typeIn: 'Enter a party yourself',
			side: 'What is this party in the dispute?',
			sideHint: {
				applicant: 'Files this request together with you.',
				respondent: 'Disagrees with you.',
			},
			kind: 'Kind of organisation',
			kinds: {
				municipality: 'Municipality',
				association: 'Housing association',
				tenants: 'Tenants’ organisation or residents’ committee',
			},
			name: 'Name of the organisation',
			code: 'Municipality code or association number',
			codeShort: 'Code',
			codeHint: 'GM (municipality) or L (association) with four digits, for example GM0599',
			kvk: 'Chamber of Commerce (KvK) number',
			kvkHint: 'Eight digits',
			rsin: 'RSIN',
			rsinHint: 'Nine digits',
			municipality: 'Municipality in which the organisation works',
			address: 'Address',
			addressHint: 'Street and number or PO box, postcode and town',
			contactName: 'Name of the contact person',
			contactEmail: 'E-mail address',
			contactEmailHint: 'Here the party is told. You cannot file without an address.',
			contactEmailKnown: 'This organisation is told through the portal.',
			fromRegister: 'From the register',
			fromRegisterHint: 'These details come from the register. You cannot change them.',
			remove: (name) => `Remove ${name}`,
			removeSure: 'The positions of this party will be gone from your request as well.',
		},
		points: {
			intro: 'Name each point by itself. The minister rules on each point.',
			none: 'You have not added a point yet.',
			addTitle: 'Add a point in dispute',
			title: 'What is this point about?',
			titleHint: 'A few words, for example: Number of new rental homes',
			theme: 'To which theme does this point belong?',
			themeShort: 'Theme',
			themeHint: {
				availability: 'New and replacement building, better use of the existing homes',
				affordability: 'Lower rents for low incomes, helping people move on',
				quality: 'Making homes sustainable',
				liveability: 'Restructuring, bad repair, housing with care and co-operation',
			},
			asked: 'What do you ask the minister to decide?',
			askedHint: 'Write as exactly as you can what should happen.',
			positions: 'What does each party think?',
			positionsHint: 'Do you not know it of another party? Then write that.',
			positionOf: (party) => `Position of ${party}`,
			performance: 'The agreement that was not kept',
			clause: 'Which agreement was not kept?',
			clauseHint: 'Name the clause and copy its text.',
			notDone: 'What was not done?',
			by: 'Who had to do this?',
			dueOn: 'When should it have been done?',
			ownDuties: 'What did you have to do yourselves, and did you?',
			ownDutiesHint: 'Agreements are reciprocal. The minister looks at your own part as well.',
			partiesFirst: 'Add a respondent first. Then you enter the position of each party.',
			remove: (title) => `Remove ‘${title}’`,
			removeSure: 'Everything you entered for this point will be gone.',
		},
		attempts: {
			intro:
				'The minister rules only once you have really tried everything. Name at least one attempt for each respondent, with a date and proof.',
			none: 'You have not added an attempt yet.',
			notApproached: 'You name no attempt yet with these respondents:',
			addTitle: 'Add an attempt',
			changeTitle: 'An attempt to solve it together',
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
			summary: (form, on) => `${form} on ${on}`,
			remove: (summary) => `Remove: ${summary}`,
			removeSure: 'Everything you entered for this attempt and its proof will be gone.',
		},
		documents: {
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
	},
});
