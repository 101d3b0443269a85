import { defineTexts } from '../define-texts';

interface CheckTexts {
	intro: string;
	problemsTitle: string;
	problemsIntro: string;
	stillMissing: string;
	tooManyToday: string;
	/** At most so many on one day, where nobody has verified the organisation. */
	tooManyTodayText: (most: number) => string;
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
}

/** The last page of the filing wizard: what was entered, and the declaration. */
export const checkTexts = defineTexts<CheckTexts>({
	nl: {
		intro: 'Kijk alles na. Na het indienen kunt u niets meer veranderen.',
		problemsTitle: 'U kunt nog niet indienen',
		problemsIntro: 'Dit moet u nog doen:',
		stillMissing: 'Er ontbreekt nog iets. Daarom is uw verzoek niet ingediend.',
		tooManyToday: 'Vandaag kunt u geen verzoek meer indienen',
		tooManyTodayText: (most) =>
			`Uw organisatie diende vandaag al ${most} verzoeken in. Meer kan niet op één dag, zolang wij uw organisatie niet hebben gecontroleerd. Uw verzoek blijft bewaard. Dien het morgen in. Loopt uw termijn vandaag af? Neem dan nu contact met ons op.`,
		declarationTitle: 'Verklaring en ondertekening',
		declaration:
			'Ik dien dit verzoek in namens mijn organisatie. Wat erin staat, is waar voor zover ik weet. Wij hebben alles gedaan om er samen uit te komen.',
		name: 'Uw naam',
		nameHint: 'Dit geldt als uw handtekening.',
		capacity: 'Uw functie',
		capacityHint: 'Bijvoorbeeld: voorzitter',
		agreed: 'Ik onderteken deze verklaring',
		file: 'Dien het verzoek in',
		fileHint: 'Alle andere partijen, het ministerie en de adviescommissie krijgen meteen bericht.',
		point: (number) => `Geschilpunt ${number}`,
		add: {
			parties: 'Voeg een partij toe',
			points: 'Voeg een geschilpunt toe',
			attempts: 'Voeg een poging toe',
		},
		because: (reason) => `Niet toegevoegd, omdat: ${reason}`,
	},
	en: {
		intro: 'Look everything over. After filing you cannot change anything.',
		problemsTitle: 'You cannot file yet',
		problemsIntro: 'This is still to be done:',
		stillMissing: 'Something is still missing. That is why your request was not filed.',
		tooManyToday: 'You cannot file another request today',
		tooManyTodayText: (most) =>
			`Your organisation filed ${most} requests today. No more can be filed in one day while we have not checked your organisation. Your request is kept. File it tomorrow. If your term ends today, contact us now.`,
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
});
