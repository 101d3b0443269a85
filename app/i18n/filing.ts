import type { FilingProblem, RequestSection } from '~/domain/dispute/request/filing-problems';
import { defineTexts } from './define-texts';

type Params = Record<string, string>;

interface FilingTexts {
	title: string;
	drafts: {
		title: string;
		intro: string;
		none: string;
		start: string;
		continue: string;
		untitled: string;
		changed: (when: string) => string;
		remove: string;
		removeSure: string;
		removed: string;
		keptUntil: string;
	};
	section: Record<RequestSection | 'check', string>;
	sectionHint: Record<RequestSection, string>;
	status: { complete: string; incomplete: string; notYet: string };
	saved: string;
	save: string;
	saveAndNext: string;
	back: string;
	remove: string;
	add: string;
	change: string;
	fillAll: string;
	step: (number: number, total: number) => string;
	kind: { question: string; formationHint: string; performanceHint: string };
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
	};
	parties: {
		intro: string;
		you: string;
		addTitle: string;
		changeTitle: (name: string) => string;
		search: string;
		searchHint: string;
		searchButton: string;
		found: string;
		nothingFound: string;
		choose: (name: string) => string;
		typeIn: string;
		side: string;
		kind: string;
		kinds: { municipality: string; association: string; tenants: string };
		name: string;
		code: string;
		codeHint: string;
		kvk: string;
		kvkHint: string;
		rsin: string;
		municipality: string;
		address: string;
		contactName: string;
		contactEmail: string;
		contactEmailHint: string;
		fromRegister: string;
	};
	points: {
		intro: string;
		none: string;
		addTitle: string;
		changeTitle: (title: string) => string;
		title: string;
		titleHint: string;
		theme: string;
		asked: string;
		askedHint: string;
		positions: string;
		positionOf: (party: string) => string;
		clause: string;
		clauseHint: string;
		notDone: string;
		by: string;
		dueOn: string;
		ownDuties: string;
		ownDutiesHint: string;
		partiesFirst: string;
	};
	attempts: {
		intro: string;
		none: string;
		addTitle: string;
		changeTitle: string;
		on: string;
		form: string;
		with: string;
		about: string;
		outcome: string;
		proof: string;
		proofHint: string;
		noProof: string;
		noProofHint: string;
		partiesFirst: string;
		summary: (form: string, on: string) => string;
	};
	documents: {
		intro: string;
		attached: string;
		upload: string;
		uploadHint: string;
		uploadButton: string;
		missing: string;
		missingHint: string;
		answered: string;
		unanswered: string;
		privacy: string;
	};
	check: {
		title: string;
		intro: string;
		problemsTitle: string;
		problemsIntro: string;
		mend: string;
		declarationTitle: string;
		declaration: string;
		name: string;
		nameHint: string;
		capacity: string;
		capacityHint: string;
		agreed: string;
		file: string;
		fileHint: string;
	};
	filed: (reference: string) => string;
	alreadyFiled: (reference: string) => string;
	problem: Record<FilingProblem['key'], (params: Params) => string>;
}

/** Everything that the filing wizard says. */
export const filingTexts = defineTexts<FilingTexts>({
	nl: {
		title: 'Verzoek om een uitspraak',
		drafts: {
			title: 'Verzoeken die u voorbereidt',
			intro:
				'U kunt stoppen wanneer u wilt en later verdergaan. Alleen uw organisatie ziet een verzoek dat nog niet is ingediend.',
			none: 'U bereidt nu geen verzoek voor.',
			start: 'Begin een nieuw verzoek',
			continue: 'Ga verder',
			untitled: 'Verzoek zonder titel',
			changed: (when) => `Laatst veranderd op ${when}`,
			remove: 'Gooi weg',
			removeSure: 'Weet u het zeker? Alles wat u invulde en de documenten zijn dan weg.',
			removed: 'Het verzoek is weggegooid.',
			keptUntil: 'Wat u invult, blijft bewaard tot u het indient of weggooit.',
		},
		section: {
			kind: 'Soort geschil',
			agreement: 'De prestatieafspraken',
			parties: 'De partijen',
			points: 'De geschilpunten',
			attempts: 'Wat u zelf al deed',
			documents: 'De documenten',
			check: 'Controleer en dien in',
		},
		sectionHint: {
			kind: 'Waar gaat het geschil over?',
			agreement: 'Titel, periode en de datum van het bod',
			parties: 'Met wie bent u het niet eens, en wie dient mee in?',
			points: 'Waarover bent u het niet eens, en wat vraagt u?',
			attempts: 'Overleg, brieven en andere pogingen om er samen uit te komen',
			documents: 'Voeg ze toe, of schrijf waarom u ze niet hebt',
		},
		status: { complete: 'Klaar', incomplete: 'Nog niet klaar', notYet: 'Kan nog niet' },
		saved: 'Opgeslagen.',
		save: 'Sla op',
		saveAndNext: 'Sla op en ga verder',
		back: 'Terug naar het overzicht',
		remove: 'Verwijder',
		add: 'Voeg toe',
		change: 'Wijzig',
		fillAll: 'Vul alle velden in. Als een veld niet verplicht is, staat dit erbij.',
		step: (number, total) => `Stap ${number} van ${total}`,
		kind: {
			question: 'Waar gaat het geschil over?',
			formationHint: 'U werd het niet eens over nieuwe prestatieafspraken.',
			performanceHint: 'Een partij houdt zich niet aan een afspraak die is gemaakt.',
		},
		agreement: {
			title: 'Titel van de prestatieafspraken',
			titleHint: 'Bijvoorbeeld: Prestatieafspraken Waterstad 2027',
			periodFrom: 'Eerste jaar waarvoor de afspraken gelden',
			periodUntil: 'Laatste jaar waarvoor de afspraken gelden',
			periodHint: 'Vier cijfers, bijvoorbeeld 2027',
			bidDate: 'Datum waarop gemeente en huurders het bod kregen',
			bidDateHint: 'Meestal vóór 1 juli. Spraken partijen een andere dag af, vul dan die in.',
			madeOn: 'Datum waarop de afspraken zijn gemaakt',
			aroseOn: 'Datum waarop het geschil ontstond (niet verplicht)',
			aroseOnHint: 'Bijvoorbeeld de dag van het laatste overleg.',
		},
		parties: {
			intro: 'Noem alle partijen. U kunt samen met anderen een verzoek indienen.',
			you: 'Dit bent u',
			addTitle: 'Voeg een partij toe',
			changeTitle: (name) => `Wijzig ${name}`,
			search: 'Zoek in het register',
			searchHint: 'Zoek op naam, bijvoorbeeld ‘Waterstad’.',
			searchButton: 'Zoek',
			found: 'Gevonden in het register',
			nothingFound: 'Niets gevonden. Vul de partij hieronder zelf in.',
			choose: (name) => `Kies ${name}`,
			typeIn: 'Staat de partij niet in het register? Vul haar zelf in',
			side: 'Wat is deze partij in het geschil?',
			kind: 'Soort organisatie',
			kinds: {
				municipality: 'Gemeente',
				association: 'Woningcorporatie',
				tenants: 'Huurdersorganisatie of bewonerscommissie',
			},
			name: 'Naam',
			code: 'Gemeentecode of nummer van de corporatie (niet verplicht)',
			codeHint: 'GM of L met vier cijfers, bijvoorbeeld GM0599',
			kvk: 'KvK-nummer (niet verplicht)',
			kvkHint: 'Acht cijfers',
			rsin: 'RSIN (niet verplicht)',
			municipality: 'Gemeente waar de huurdersorganisatie werkt (niet verplicht)',
			address: 'Adres (niet verplicht)',
			contactName: 'Naam van de contactpersoon (niet verplicht)',
			contactEmail: 'E-mailadres',
			contactEmailHint: 'Hier krijgt de partij bericht van uw verzoek.',
			fromRegister: 'Uit het register',
		},
		points: {
			intro: 'Noem elk punt apart. De minister beslist over elk punt.',
			none: 'U hebt nog geen punt toegevoegd.',
			addTitle: 'Voeg een geschilpunt toe',
			changeTitle: (title) => `Wijzig ‘${title}’`,
			title: 'Waar gaat dit punt over?',
			titleHint: 'Een paar woorden, bijvoorbeeld: Aantal nieuwe huurwoningen',
			theme: 'Thema',
			asked: 'Wat vraagt u de minister te beslissen?',
			askedHint: 'Schrijf zo precies mogelijk wat er volgens u moet gebeuren.',
			positions: 'Wat vindt elke partij?',
			positionOf: (party) => `Standpunt van ${party}`,
			clause: 'Welke afspraak is niet nagekomen?',
			clauseHint: 'Noem het artikel en neem de tekst over.',
			notDone: 'Wat is er niet gedaan?',
			by: 'Door wie? (niet verplicht)',
			dueOn: 'Wanneer had het klaar moeten zijn? (niet verplicht)',
			ownDuties: 'Wat moest u zelf doen, en deed u dat?',
			ownDutiesHint: 'Afspraken zijn wederkerig: de minister kijkt ook naar uw eigen deel.',
			partiesFirst: 'Voeg eerst de partijen toe. Daarna kunt u per partij het standpunt invullen.',
		},
		attempts: {
			intro:
				'De minister beslist pas als u echt alles hebt geprobeerd. Noem voor elke wederpartij ten minste één poging met een datum, en voeg bewijs toe.',
			none: 'U hebt nog geen poging toegevoegd.',
			addTitle: 'Voeg een poging toe',
			changeTitle: 'Wijzig de poging',
			on: 'Datum',
			form: 'Hoe?',
			with: 'Met wie?',
			about: 'Over welke punten?',
			outcome: 'Wat kwam eruit?',
			proof: 'Bewijs',
			proofHint: 'Bijvoorbeeld een verslag, brief of e-mail.',
			noProof: 'Is er geen bewijs? Schrijf waarom',
			noProofHint:
				'Laat dit leeg als u bewijs toevoegt. In het hele verzoek is één document nodig.',
			partiesFirst: 'Voeg eerst de wederpartijen toe.',
			summary: (form, on) => `${form} op ${on}`,
		},
		documents: {
			intro: 'De wet vraagt deze documenten, voor zover u ze redelijkerwijs kunt krijgen.',
			attached: 'Toegevoegd',
			upload: 'Kies een document',
			uploadHint: 'PDF, Office, OpenDocument, afbeelding, tekst of e-mail. Ten hoogste 50 MB.',
			uploadButton: 'Voeg dit document toe',
			missing: 'Hebt u dit document niet? Schrijf waarom',
			missingHint: 'Laat dit leeg als u het document toevoegt.',
			answered: 'Klaar',
			unanswered: 'Voeg het toe of schrijf waarom het er niet is',
			privacy:
				'Alle partijen lezen deze documenten. Haal gegevens weg die niemand nodig heeft, zoals namen van huurders.',
		},
		check: {
			title: 'Controleer uw verzoek',
			intro: 'Kijk alles na. Na het indienen kunt u niets meer veranderen.',
			problemsTitle: 'U kunt nog niet indienen',
			problemsIntro: 'Dit ontbreekt nog:',
			mend: 'Vul aan',
			declarationTitle: 'Verklaring',
			declaration:
				'Ik dien dit verzoek in namens mijn organisatie. Wat erin staat, is waar voor zover ik weet. Wij hebben alles gedaan om er samen uit te komen.',
			name: 'Uw naam',
			nameHint: 'Dit geldt als uw handtekening.',
			capacity: 'Uw functie',
			capacityHint: 'Bijvoorbeeld: voorzitter',
			agreed: 'Ik onderteken deze verklaring',
			file: 'Dien het verzoek in',
			fileHint:
				'Alle andere partijen, het ministerie en de adviescommissie krijgen meteen bericht.',
		},
		filed: (reference) =>
			`Uw verzoek is ingediend. Het kenmerk is ${reference}. U krijgt een ontvangstbevestiging per e-mail.`,
		alreadyFiled: (reference) => `Dit verzoek was al ingediend, met kenmerk ${reference}.`,
		problem: {
			'kind-missing': () => 'Kies waar het geschil over gaat.',
			'not-open-yet': ({ from }) =>
				`Een geschil over nakoming kunt u indienen vanaf ${from}. Voorbereiden kan nu al.`,
			'agreement-title-missing': () => 'Vul de titel van de prestatieafspraken in.',
			'period-missing': () => 'Vul in voor welke jaren de afspraken gelden.',
			'bid-date-missing': () => 'Vul in wanneer gemeente en huurders het bod kregen.',
			'made-on-missing': () => 'Vul in wanneer de afspraken zijn gemaakt.',
			'no-respondent': () => 'Noem ten minste één wederpartij.',
			'respondent-unreachable': ({ party }) => `Vul een e-mailadres in van ${party}.`,
			'no-points': () => 'Noem ten minste één geschilpunt.',
			'point-incomplete': ({ point }) => `Vul bij ‘${point}’ het thema in en wat u vraagt.`,
			'position-missing': ({ point, party }) => `Vul bij ‘${point}’ het standpunt in van ${party}.`,
			'performance-incomplete': ({ point }) =>
				`Vul bij ‘${point}’ in welke afspraak het is, wat niet is gedaan en wat u zelf moest doen.`,
			'no-attempts': () => 'Noem wat u zelf deed om er samen uit te komen.',
			'party-not-approached': ({ party }) =>
				`U noemt geen poging om er met ${party} uit te komen. Voeg die toe.`,
			'attempt-without-proof': ({ on }) =>
				`Voeg bewijs toe bij de poging van ${on}, of schrijf waarom dat er niet is.`,
			'no-evidence-at-all': () => 'Voeg bij ten minste één poging een document toe als bewijs.',
			'document-unanswered': ({ document }) =>
				`Voeg dit document toe of schrijf waarom het er niet is: ${document}.`,
		},
	},
	en: {
		title: 'Request for a ruling',
		drafts: {
			title: 'Requests you are preparing',
			intro:
				'You can stop whenever you like and go on later. Only your organisation sees a request that has not been filed.',
			none: 'You are not preparing a request now.',
			start: 'Start a new request',
			continue: 'Go on',
			untitled: 'Request without a title',
			changed: (when) => `Last changed on ${when}`,
			remove: 'Throw away',
			removeSure: 'Are you sure? Everything you entered and the documents will be gone.',
			removed: 'The request was thrown away.',
			keptUntil: 'What you enter is kept until you file it or throw it away.',
		},
		section: {
			kind: 'Kind of dispute',
			agreement: 'The performance agreements',
			parties: 'The parties',
			points: 'The points in dispute',
			attempts: 'What you did yourselves',
			documents: 'The documents',
			check: 'Check and file',
		},
		sectionHint: {
			kind: 'What is the dispute about?',
			agreement: 'Title, period and the date of the bid',
			parties: 'With whom do you disagree, and who files with you?',
			points: 'On what do you disagree, and what do you ask?',
			attempts: 'Meetings, letters and other attempts to solve it together',
			documents: 'Add them, or write why you do not have them',
		},
		status: { complete: 'Completed', incomplete: 'Incomplete', notYet: 'Cannot start yet' },
		saved: 'Saved.',
		save: 'Save',
		saveAndNext: 'Save and continue',
		back: 'Back to the overview',
		remove: 'Remove',
		add: 'Add',
		change: 'Change',
		fillAll: 'Fill in all fields. Where a field is not required, it says so.',
		step: (number, total) => `Step ${number} of ${total}`,
		kind: {
			question: 'What is the dispute about?',
			formationHint: 'You did not reach new performance agreements.',
			performanceHint: 'A party does not keep an agreement that was made.',
		},
		agreement: {
			title: 'Title of the performance agreements',
			titleHint: 'For example: Performance agreements Waterstad 2027',
			periodFrom: 'First year that the agreements cover',
			periodUntil: 'Last year that the agreements cover',
			periodHint: 'Four digits, for example 2027',
			bidDate: 'Date on which municipality and tenants received the bid',
			bidDateHint: 'Usually before 1 July. If the parties agreed on another day, enter that.',
			madeOn: 'Date on which the agreements were made',
			aroseOn: 'Date on which the dispute arose (optional)',
			aroseOnHint: 'For example the day of the last meeting.',
		},
		parties: {
			intro: 'Name all parties. You can file a request together with others.',
			you: 'This is you',
			addTitle: 'Add a party',
			changeTitle: (name) => `Change ${name}`,
			search: 'Search the register',
			searchHint: 'Search by name, for example ‘Waterstad’.',
			searchButton: 'Search',
			found: 'Found in the register',
			nothingFound: 'Nothing found. Enter the party yourself below.',
			choose: (name) => `Choose ${name}`,
			typeIn: 'Is the party not in the register? Enter it yourself',
			side: 'What is this party in the dispute?',
			kind: 'Kind of organisation',
			kinds: {
				municipality: 'Municipality',
				association: 'Housing association',
				tenants: 'Tenants’ organisation or residents’ committee',
			},
			name: 'Name',
			code: 'Municipality code or association number (optional)',
			codeHint: 'GM or L with four digits, for example GM0599',
			kvk: 'Chamber of Commerce number (optional)',
			kvkHint: 'Eight digits',
			rsin: 'RSIN (optional)',
			municipality: 'Municipality in which the tenants’ organisation works (optional)',
			address: 'Address (optional)',
			contactName: 'Name of the contact person (optional)',
			contactEmail: 'E-mail address',
			contactEmailHint: 'Here the party is told of your request.',
			fromRegister: 'From the register',
		},
		points: {
			intro: 'Name each point by itself. The minister rules on each point.',
			none: 'You have not added a point yet.',
			addTitle: 'Add a point in dispute',
			changeTitle: (title) => `Change ‘${title}’`,
			title: 'What is this point about?',
			titleHint: 'A few words, for example: Number of new rental homes',
			theme: 'Theme',
			asked: 'What do you ask the minister to decide?',
			askedHint: 'Write as exactly as you can what should happen.',
			positions: 'What does each party think?',
			positionOf: (party) => `Position of ${party}`,
			clause: 'Which agreement was not kept?',
			clauseHint: 'Name the clause and copy its text.',
			notDone: 'What was not done?',
			by: 'By whom? (optional)',
			dueOn: 'When should it have been done? (optional)',
			ownDuties: 'What did you have to do yourselves, and did you?',
			ownDutiesHint: 'Agreements are reciprocal: the minister looks at your own part as well.',
			partiesFirst: 'Add the parties first. Then you can enter the position of each.',
		},
		attempts: {
			intro:
				'The minister rules only once you have really tried everything. Name at least one dated attempt for each respondent, and add proof.',
			none: 'You have not added an attempt yet.',
			addTitle: 'Add an attempt',
			changeTitle: 'Change the attempt',
			on: 'Date',
			form: 'How?',
			with: 'With whom?',
			about: 'About which points?',
			outcome: 'What came of it?',
			proof: 'Proof',
			proofHint: 'For example minutes, a letter or an e-mail.',
			noProof: 'Is there no proof? Write why',
			noProofHint: 'Leave this empty if you add proof. The whole request needs one document.',
			partiesFirst: 'Add the respondents first.',
			summary: (form, on) => `${form} on ${on}`,
		},
		documents: {
			intro: 'The law asks for these documents, as far as you can reasonably obtain them.',
			attached: 'Attached',
			upload: 'Choose a document',
			uploadHint: 'PDF, Office, OpenDocument, image, text or e-mail. At most 50 MB.',
			uploadButton: 'Add this document',
			missing: 'Do you not have this document? Write why',
			missingHint: 'Leave this empty if you add the document.',
			answered: 'Completed',
			unanswered: 'Add it or write why it is not there',
			privacy:
				'All parties read these documents. Take out data that nobody needs, such as names of tenants.',
		},
		check: {
			title: 'Check your request',
			intro: 'Look everything over. After filing you cannot change anything.',
			problemsTitle: 'You cannot file yet',
			problemsIntro: 'This is still missing:',
			mend: 'Fill in',
			declarationTitle: 'Declaration',
			declaration:
				'I file this request for my organisation. What it says is true as far as I know. We did everything to solve it together.',
			name: 'Your name',
			nameHint: 'This counts as your signature.',
			capacity: 'Your position',
			capacityHint: 'For example: chair',
			agreed: 'I sign this declaration',
			file: 'File the request',
			fileHint: 'All other parties, the ministry and the advisory committee are told at once.',
		},
		filed: (reference) =>
			`Your request was filed. Its reference is ${reference}. You will receive an acknowledgement by e-mail.`,
		alreadyFiled: (reference) =>
			`This request had already been filed, with reference ${reference}.`,
		problem: {
			'kind-missing': () => 'Choose what the dispute is about.',
			'not-open-yet': ({ from }) =>
				`A dispute about performance can be filed from ${from}. You can prepare it now.`,
			'agreement-title-missing': () => 'Enter the title of the performance agreements.',
			'period-missing': () => 'Enter the years that the agreements cover.',
			'bid-date-missing': () => 'Enter when municipality and tenants received the bid.',
			'made-on-missing': () => 'Enter when the agreements were made.',
			'no-respondent': () => 'Name at least one respondent.',
			'respondent-unreachable': ({ party }) => `Enter an e-mail address of ${party}.`,
			'no-points': () => 'Name at least one point in dispute.',
			'point-incomplete': ({ point }) => `For ‘${point}’, enter the theme and what you ask.`,
			'position-missing': ({ point, party }) => `For ‘${point}’, enter the position of ${party}.`,
			'performance-incomplete': ({ point }) =>
				`For ‘${point}’, enter which agreement it is, what was not done and what you had to do.`,
			'no-attempts': () => 'Name what you did yourselves to solve it together.',
			'party-not-approached': ({ party }) =>
				`You name no attempt to solve it with ${party}. Add it.`,
			'attempt-without-proof': ({ on }) =>
				`Add proof to the attempt of ${on}, or write why there is none.`,
			'no-evidence-at-all': () => 'Add a document as proof to at least one attempt.',
			'document-unanswered': ({ document }) =>
				`Add this document or write why it is not there: ${document}.`,
		},
	},
});
