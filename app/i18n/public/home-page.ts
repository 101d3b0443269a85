import { defineTexts } from '~/i18n/define-texts';

interface HomePageTexts {
	title: string;
	lead: string;
	begin: string;
	procedure: string;
	invitedTitle: string;
	invited: string;
	whoTitle: string;
	who: string;
	kinds: { name: string; text: string }[];
	knowTitle: string;
	lastResort: { title: string; text: string };
	needs: { title: string; lines: string[]; missing: string };
	course: {
		title: string;
		atOnce: string;
		views: (length: string) => string;
		ruling: (length: string) => string;
		extension: (length: string) => string;
		bound: string;
	};
	howTitle: string;
	how: string[];
	helpTitle: string;
	help: string;
}

/** What the portal is for, to whoever comes by. */
export const homePageTexts = defineTexts<HomePageTexts>({
	nl: {
		title: 'Komt u er samen niet uit over prestatieafspraken?',
		lead: 'Dan kunt u uw geschil voorleggen aan de minister. De minister doet een uitspraak waaraan alle partijen zich moeten houden.',
		begin: 'Log in en begin',
		procedure: 'Lees hoe de procedure gaat',
		invitedTitle: 'Kreeg u een e-mail over een geschil?',
		invited:
			'Log dan in met het e-mailadres waarop u die e-mail kreeg. U ziet meteen wat er van u wordt verwacht, en tot wanneer.',
		whoTitle: 'Voor wie is dit?',
		who: 'Voor gemeenten, woningcorporaties en huurdersorganisaties die samen prestatieafspraken maken. Ook een bewonerscommissie kan een geschil voorleggen. Alle partijen hebben dezelfde rechten: zij zien hetzelfde, op hetzelfde moment.',
		kinds: [
			{
				name: 'De afspraken komen er niet',
				text: 'U onderhandelt over prestatieafspraken, maar u wordt het niet eens.',
			},
			{
				name: 'De afspraken worden niet nagekomen',
				text: 'Er zijn prestatieafspraken, maar een partij doet niet wat is afgesproken.',
			},
		],
		knowTitle: 'Drie dingen om vooraf te weten',
		lastResort: {
			title: 'Dit is het laatste middel',
			text: 'Probeer er eerst samen uit te komen. In uw verzoek schrijft u wat u met iedere andere partij hebt geprobeerd: wanneer, hoe en wat eruit kwam. Daar voegt u een bewijs bij, zoals een verslag of een brief.',
		},
		needs: {
			title: 'Dit hebt u nodig',
			lines: [
				'de punten waarover u het niet eens bent, met wat u en de anderen daarvan vinden;',
				'de namen en e-mailadressen van de andere partijen;',
				'documenten, zoals de woonvisie, het bod van de corporatie en het verslag van het overleg.',
			],
			missing: 'Hebt u een document niet? Dan schrijft u waarom. U kunt toch indienen.',
		},
		course: {
			title: 'Dit gebeurt er daarna',
			atOnce:
				'Meteen: u krijgt een ontvangstbevestiging. De andere partijen krijgen uw verzoek ook.',
			views: (length) => `Binnen ${length}: de andere partijen geven hun zienswijze.`,
			ruling: (length) =>
				`Binnen ${length}: de minister doet uitspraak, na advies van een commissie.`,
			extension: (length) =>
				`Is er meer tijd nodig? Dan horen alle partijen dat vooraf. Het duurt dan steeds ten hoogste ${length} langer.`,
			bound: 'De uitspraak is bindend. De minister beslist per punt.',
		},
		howTitle: 'Zo dient u een geschil in',
		how: [
			'Log in met uw e-mailadres. U krijgt een code in uw mail.',
			'Kies voor welke organisatie u werkt.',
			'Vul het verzoek in. Alles wordt bewaard: u kunt stoppen en later verdergaan.',
			'Kijk alles na en onderteken met uw naam.',
		],
		helpTitle: 'Hulp nodig, of liever op papier?',
		help: 'Stuur een e-mail. U mag uw verzoek ook per post sturen: vraag ons dan naar het adres.',
	},
	en: {
		title: 'Can’t you agree on performance agreements?',
		lead: 'Then you can put your dispute to the minister. The minister gives a ruling that binds all parties.',
		begin: 'Sign in and begin',
		procedure: 'Read how the procedure goes',
		invitedTitle: 'Did you get an e-mail about a dispute?',
		invited:
			'Sign in with the address at which you got that e-mail. You see at once what is expected of you, and by when.',
		whoTitle: 'Who is this for?',
		who: 'For municipalities, housing associations and tenants’ organisations that make performance agreements together. A residents’ committee can put a dispute too. All parties have the same rights: they see the same, at the same moment.',
		kinds: [
			{
				name: 'The agreements do not come about',
				text: 'You negotiate on performance agreements, but you can’t agree.',
			},
			{
				name: 'The agreements are not kept',
				text: 'There are performance agreements, but a party does not do what was agreed.',
			},
		],
		knowTitle: 'Three things to know beforehand',
		lastResort: {
			title: 'This is the last resort',
			text: 'Try to solve it together first. In your request you write what you tried with each other party: when, how and what came of it. You add proof, such as a report or a letter.',
		},
		needs: {
			title: 'This is what you need',
			lines: [
				'the points on which you do not agree, with what you and the others think of them;',
				'the names and e-mail addresses of the other parties;',
				'documents, such as the housing vision, the association’s bid and the report of the consultation.',
			],
			missing: 'Don’t you have a document? Then you write why not. You can still file.',
		},
		course: {
			title: 'This is what happens next',
			atOnce:
				'At once: you get an acknowledgement of receipt. The other parties get your request too.',
			views: (length) => `Within ${length}: the other parties give their views.`,
			ruling: (length) => `Within ${length}: the minister rules, after advice of a committee.`,
			extension: (length) =>
				`Is more time needed? Then all parties hear so beforehand. Each time it takes at most ${length} longer.`,
			bound: 'The ruling is binding. The minister decides on each point.',
		},
		howTitle: 'How to file a dispute',
		how: [
			'Sign in with your e-mail address. You get a code in your mail.',
			'Choose for which organisation you act.',
			'Fill in the request. Everything is kept: you can stop and go on later.',
			'Check everything and sign with your name.',
		],
		helpTitle: 'Do you need help, or do you prefer paper?',
		help: 'Send an e-mail. You may also send your request by post: ask us for the address then.',
	},
});
