import type { DisputeState } from '~/domain/dispute/dispute';
import { defineTexts } from './define-texts';

interface PublicTexts {
	home: {
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
	};
	procedure: {
		title: string;
		lead: string;
		courseTitle: string;
		state: Record<DisputeState, string>;
		asideTitle: string;
		kindsTitle: string;
		formation: (arises: string, window: string) => string;
		performance: (date: string) => string;
		toConfirm: string;
		termsTitle: string;
		termsIntro: string;
		termColumns: { term: string; length: string; from: string; article: string };
		termsCaption: string;
		documentsTitle: string;
		documentsIntro: string;
		documentsPerformance: string;
		stepsTitle: string;
		stepsIntro: string;
		stepsCaption: string;
		stepColumns: { step: string; who: string; when: string };
		whileOpen: string;
		always: string;
		ministryOnly: string;
		rulingTitle: string;
		ruling: string[];
	};
}

/** What anybody can read: what the portal is for, and how the procedure goes. */
export const publicTexts = defineTexts<PublicTexts>({
	nl: {
		home: {
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
			help: 'Stuur een e-mail. U mag uw verzoek ook per post sturen.',
		},
		procedure: {
			title: 'Zo gaat de procedure',
			lead: 'Van verzoek tot bindende uitspraak: wat er gebeurt, wie iets mag doen en hoelang het duurt.',
			courseTitle: 'De weg van een geschil',
			state: {
				filed:
					'Een partij dient een verzoek in. Alle partijen en het ministerie krijgen het meteen. Een behandelaar kijkt of het verzoek compleet is.',
				'cure-requested':
					'Ontbreekt er iets? Dan vraagt de behandelaar de verzoeker om het verzoek aan te vullen. De termijn voor de uitspraak staat zo lang stil.',
				'under-review':
					'De adviescommissie bekijkt het geschil. Zij leest de zienswijzen van de andere partijen. Zij kan een partij of een derde om inlichtingen vragen.',
				advised:
					'De commissie heeft haar advies gegeven aan de minister. Een behandelaar schrijft de uitspraak, per punt en met redenen.',
				'awaiting-signature':
					'Een ander dan de schrijver leest de uitspraak en tekent haar namens de minister.',
				ruled: 'Alle partijen krijgen de uitspraak op hetzelfde moment. De procedure is klaar.',
				declined:
					'Blijft er te veel ontbreken? Dan kan het ministerie het verzoek buiten behandeling stellen, met de redenen erbij.',
				withdrawn:
					'De verzoeker kan het verzoek intrekken, zolang er geen uitspraak is. Zijn er meer verzoekers? Dan kunnen de anderen doorgaan.',
			},
			asideTitle: 'Wat er ook kan gebeuren',
			kindsTitle: 'Twee soorten geschillen',
			formation: (arises, window) =>
				`Over de totstandkoming: er zijn geen afspraken gekomen. Zo’n geschil ontstaat ${arises} na de datum van het bod. Daarna hebt u ${window} om het voor te leggen. Bent u te laat? U kunt het dan toch voorleggen; het ministerie beoordeelt dat.`,
			performance: (date) =>
				`Over de nakoming: een partij houdt zich niet aan de afspraken. Dit kan vanaf ${date}.`,
			toConfirm: 'Nog te bevestigen.',
			termsTitle: 'De termijnen',
			termsIntro:
				'Eindigt een termijn in het weekend of op een feestdag? Dan loopt zij meestal door tot de volgende werkdag. Bij elke datum in het portaal staat hoe zij is berekend.',
			termColumns: { term: 'Termijn', length: 'Hoelang', from: 'Vanaf', article: 'Waar het staat' },
			termsCaption: 'Termijnen van de procedure',
			documentsTitle: 'Documenten bij een verzoek',
			documentsIntro:
				'U voegt deze documenten toe, voor zover u ze redelijkerwijs kunt krijgen. Hebt u er een niet? Dan schrijft u waarom.',
			documentsPerformance: 'alleen bij een geschil over nakoming',
			stepsTitle: 'Wie mag welke stap zetten?',
			stepsIntro:
				'Dit zijn alle stappen na het indienen. Het portaal laat u alleen de stappen zien die u op dat moment kunt zetten.',
			stepsCaption: 'Stappen van de procedure',
			stepColumns: { step: 'Stap', who: 'Wie', when: 'Wanneer' },
			whileOpen: 'Zolang de zaak loopt',
			always: 'Altijd',
			ministryOnly: 'Partijen zien dit niet.',
			rulingTitle: 'De uitspraak',
			ruling: [
				'De minister beslist per punt, en geeft de redenen. Wijkt de uitspraak af van het advies? Dan staat erbij waarom.',
				'Wie de uitspraak schrijft, tekent haar niet. Een commissielid met een belang doet niet mee.',
				'De uitspraak is bindend voor alle partijen.',
			],
		},
	},
	en: {
		home: {
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
			help: 'Send an e-mail. You may also send your request by post.',
		},
		procedure: {
			title: 'How the procedure goes',
			lead: 'From request to binding ruling: what happens, who may do what, and how long it takes.',
			courseTitle: 'The way of a dispute',
			state: {
				filed:
					'A party files a request. All parties and the ministry get it at once. A caseworker checks whether it is complete.',
				'cure-requested':
					'Is something missing? Then the caseworker asks the applicant to complete the request. The term for the ruling stands still meanwhile.',
				'under-review':
					'The advisory committee looks at the dispute. It reads the views of the other parties. It can ask a party or a third party for information.',
				advised:
					'The committee has given its advice to the minister. A caseworker writes the ruling, point by point and with reasons.',
				'awaiting-signature':
					'Somebody other than the writer reads the ruling and signs it on behalf of the minister.',
				ruled: 'All parties get the ruling at the same moment. The procedure is over.',
				declined:
					'Is too much still missing? Then the ministry can decline to process the request, and gives the reasons.',
				withdrawn:
					'The applicant can withdraw the request as long as there is no ruling. Are there more applicants? Then the others can go on.',
			},
			asideTitle: 'What can happen too',
			kindsTitle: 'Two kinds of dispute',
			formation: (arises, window) =>
				`About formation: no agreements came about. Such a dispute arises ${arises} after the date of the bid. You then have ${window} to put it to the minister. Are you late? You can still put it; the ministry judges that.`,
			performance: (date) =>
				`About performance: a party does not keep the agreements. This is possible from ${date}.`,
			toConfirm: 'Still to be confirmed.',
			termsTitle: 'The terms',
			termsIntro:
				'Does a term end in a weekend or on a holiday? Then it mostly runs until the next working day. With each date in the portal stands how it was computed.',
			termColumns: {
				term: 'Term',
				length: 'How long',
				from: 'From',
				article: 'Where it is laid down',
			},
			termsCaption: 'Terms of the procedure',
			documentsTitle: 'Documents with a request',
			documentsIntro:
				'You add these documents, as far as you can reasonably obtain them. Don’t you have one? Then you write why not.',
			documentsPerformance: 'only in a dispute about performance',
			stepsTitle: 'Who may take which step?',
			stepsIntro:
				'These are all steps after filing. The portal shows you only the steps that you can take at that moment.',
			stepsCaption: 'Steps of the procedure',
			stepColumns: { step: 'Step', who: 'Who', when: 'When' },
			whileOpen: 'As long as the case runs',
			always: 'Always',
			ministryOnly: 'Parties do not see this.',
			rulingTitle: 'The ruling',
			ruling: [
				'The minister decides on each point, and gives the reasons. Does the ruling differ from the advice? Then it says why.',
				'Whoever writes the ruling does not sign it. A committee member with an interest does not take part.',
				'The ruling binds all parties.',
			],
		},
	},
});
