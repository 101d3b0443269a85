import type { RequestSection } from '~/domain/dispute/request/request-sections';
import { defineTexts } from './define-texts';

interface FilingTexts {
	title: string;
	drafts: {
		title: string;
		intro: string;
		none: string;
		columns: { title: string; kind: string; changed: string };
		listTitle: string;
		start: string;
		untitled: string;
		noKind: string;
		remove: string;
		removeSure: string;
		keptUntil: string;
	};
	section: Record<RequestSection | 'check', string>;
	sectionHint: Record<RequestSection | 'check', string>;
	/** Said after something was done, by the key in the address. */
	done: Record<string, string>;
	saveAndNext: string;
	saveAndBack: string;
	next: string;
	back: string;
	remove: string;
	change: string;
	step: (number: number, total: number) => string;
	check: {
		intro: string;
		problemsTitle: string;
		problemsIntro: string;
		stillMissing: string;
		declarationTitle: string;
		declaration: string;
		name: string;
		nameHint: string;
		capacity: string;
		capacityHint: string;
		agreed: string;
		file: string;
		fileHint: string;
		point: (number: number) => string;
		add: Record<'parties' | 'points' | 'attempts', string>;
		because: (reason: string) => string;
	};
}

/** The frame of the filing wizard: its drafts, its task list and its last page. */
export const filingTexts = defineTexts<FilingTexts>({
	nl: {
		title: 'Verzoek om een uitspraak',
		drafts: {
			title: 'Verzoeken die u voorbereidt',
			intro:
				'Is er een geschil over prestatieafspraken? Dan kunt u de minister om een uitspraak vragen. U kunt stoppen wanneer u wilt en later verdergaan. Alleen uw organisatie ziet een verzoek dat nog niet is ingediend.',
			none: 'U bereidt nu geen verzoek voor.',
			columns: { title: 'Prestatieafspraken', kind: 'Soort geschil', changed: 'Laatst veranderd' },
			listTitle: 'Nog niet ingediend',
			start: 'Begin een nieuw verzoek',
			untitled: 'Verzoek zonder titel',
			noKind: 'Soort geschil nog niet gekozen',
			remove: 'Gooi dit verzoek weg',
			removeSure: 'Alles wat u invulde en de documenten zijn dan weg. U kunt dit niet herstellen.',
			keptUntil: 'Wat u invult, blijft bewaard tot u het verzoek indient of weggooit.',
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
			agreement: 'Titel, periode en datum',
			parties: 'Met wie bent u het niet eens, en wie dient mee in?',
			points: 'Waarover bent u het niet eens, en wat vraagt u?',
			attempts: 'Overleg, brieven en andere pogingen om er samen uit te komen',
			documents: 'Voeg ze toe, of schrijf waarom u ze niet hebt',
			check: 'Kijk alles na en onderteken',
		},
		done: {
			weggegooid: 'Het verzoek is weggegooid.',
			verwijderd: 'Dit is uit uw verzoek verwijderd.',
			'bestand-toegevoegd': 'Het bestand is toegevoegd.',
			'bestand-verwijderd': 'Het bestand is verwijderd.',
		},
		saveAndNext: 'Sla op en ga verder',
		saveAndBack: 'Sla op',
		next: 'Ga verder',
		back: 'Terug naar het overzicht',
		remove: 'Verwijder',
		change: 'Wijzig',
		step: (number, total) => `Stap ${number} van ${total}`,
		check: {
			intro: 'Kijk alles na. Na het indienen kunt u niets meer veranderen.',
			problemsTitle: 'U kunt nog niet indienen',
			problemsIntro: 'Dit moet u nog doen:',
			stillMissing: 'Er ontbreekt nog iets. Daarom is uw verzoek niet ingediend.',
			declarationTitle: 'Verklaring en ondertekening',
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
			point: (number) => `Geschilpunt ${number}`,
			add: {
				parties: 'Voeg een partij toe',
				points: 'Voeg een geschilpunt toe',
				attempts: 'Voeg een poging toe',
			},
			because: (reason) => `Niet toegevoegd, omdat: ${reason}`,
		},
	},
	en: {
		title: 'Request for a ruling',
		drafts: {
			title: 'Requests you are preparing',
			intro:
				'Is there a dispute about performance agreements? Then you can ask the minister for a ruling. You can stop whenever you like and go on later. Only your organisation sees a request that has not been filed.',
			none: 'You are not preparing a request now.',
			columns: {
				title: 'Performance agreements',
				kind: 'Kind of dispute',
				changed: 'Last changed',
			},
			listTitle: 'Not filed yet',
			start: 'Start a new request',
			untitled: 'Request without a title',
			noKind: 'Kind of dispute not chosen yet',
			remove: 'Throw this request away',
			removeSure: 'Everything you entered and the documents will be gone. This can’t be undone.',
			keptUntil: 'What you enter is kept until you file the request or throw it away.',
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
			agreement: 'Title, period and date',
			parties: 'With whom do you disagree, and who files with you?',
			points: 'On what do you disagree, and what do you ask?',
			attempts: 'Meetings, letters and other attempts to solve it together',
			documents: 'Add them, or write why you do not have them',
			check: 'Look everything over and sign',
		},
		done: {
			weggegooid: 'The request was thrown away.',
			verwijderd: 'This was removed from your request.',
			'bestand-toegevoegd': 'The file was added.',
			'bestand-verwijderd': 'The file was removed.',
		},
		saveAndNext: 'Save and continue',
		saveAndBack: 'Save',
		next: 'Continue',
		back: 'Back to the overview',
		remove: 'Remove',
		change: 'Change',
		step: (number, total) => `Step ${number} of ${total}`,
		check: {
			intro: 'Look everything over. After filing you cannot change anything.',
			problemsTitle: 'You cannot file yet',
			problemsIntro: 'This is still to be done:',
			stillMissing: 'Something is still missing. That is why your request was not filed.',
			declarationTitle: 'Declaration and signature',
			declaration:
				'I file this request for my organisation. What it says is true as far as I know. We did everything to solve it together.',
			name: 'Your name',
			nameHint: 'This counts as your signature.',
			capacity: 'Your position',
			capacityHint: 'For example: chair',
			agreed: 'I sign this declaration',
			file: 'File the request',
			fileHint: 'All other parties, the ministry and the advisory committee are told at once.',
			point: (number) => `Point in dispute ${number}`,
			add: {
				parties: 'Add a party',
				points: 'Add a point in dispute',
				attempts: 'Add an attempt',
			},
			because: (reason) => `Not added, because: ${reason}`,
		},
	},
});
