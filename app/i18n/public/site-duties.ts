import { defineTexts } from '~/i18n/define-texts';

interface Part {
	title: string;
	lines: string[];
}

interface SiteDutiesTexts {
	accessibility: {
		title: string;
		lead: string;
		parts: Part[];
		contactTitle: string;
		contact: string;
	};
	privacy: { title: string; lead: string; parts: Part[]; contactTitle: string; contact: string };
	cookies: {
		title: string;
		lead: string;
		caption: string;
		columns: { name: string; purpose: string; kept: string };
		session: { purpose: string; kept: (hours: number, idle: number) => string };
		attempt: { purpose: string; kept: (minutes: number) => string };
		language: { purpose: string; kept: string };
		none: string;
	};
}

/** What a site of the government owes its visitors: accessibility, privacy and cookies. */
export const siteDutiesTexts = defineTexts<SiteDutiesTexts>({
	nl: {
		accessibility: {
			title: 'Toegankelijkheid',
			lead: 'Iedereen moet dit portaal kunnen gebruiken. Wij werken volgens WCAG 2.2, niveau A en AA, en volgens EN 301 549.',
			parts: [
				{
					title: 'Wat u mag verwachten',
					lines: [
						'U kunt alles met het toetsenbord doen.',
						'U kunt het portaal gebruiken op een telefoon en met vergrote tekst, vanaf 320 pixels breed.',
						'U kunt alles doen zonder JavaScript.',
						'Alle pagina’s zijn er in het Nederlands en in het Engels.',
						'De uitspraak en de ontvangstbevestiging zijn pdf’s met een structuur die hulpsoftware kan voorlezen.',
					],
				},
				{
					title: 'Hoe wij dit nagaan',
					lines: [
						'Bij iedere verandering controleert een programma (axe-core) alle soorten pagina’s, in beide talen en voor iedere rol.',
						'Ook wordt het indienen van een verzoek doorlopen met en zonder JavaScript.',
					],
				},
				{
					title: 'Wat wij nog niet weten of kunnen',
					lines: [
						'Een onafhankelijk bureau heeft dit portaal nog niet onderzocht.',
						'Gebruikers van schermlezers hebben het nog niet getest. Een programma vindt maar een deel van de problemen.',
						'Documenten die partijen uploaden, maken zij zelf. Die zijn niet altijd toegankelijk.',
						'Wat partijen schrijven, vertalen wij niet.',
					],
				},
			],
			contactTitle: 'Lukt iets niet?',
			contact:
				'Laat het ons weten. Noem de pagina en wat u wilde doen. Wij helpen u dan op een andere manier. Een verzoek per post kan ook.',
		},
		privacy: {
			title: 'Privacy',
			lead: 'Hier leest u welke gegevens van u in het portaal staan, waarvoor en wie ze ziet.',
			parts: [
				{
					title: 'Wat wij bewaren, en waarom',
					lines: [
						'Uw naam, uw e-mailadres, uw taal en voor wie u werkt. Zo weten partijen wie namens wie iets deed, en weten wij waar mail heen moet.',
						'Wat u in een verzoek, een zienswijze of een antwoord schrijft, met de bestanden die u toevoegt. Dit is nodig om het geschil te beoordelen.',
						'Wie wanneer welke stap zette. Zo is na te gaan hoe een besluit tot stand kwam. Via het portaal kan niemand dit later veranderen. Alleen wie de opslag beheert, zou er buiten het portaal om bij kunnen.',
						'De e-mails die het portaal over een zaak stuurde, met de tijd waarop de mailserver ze aannam. Of en wanneer een bericht bij u aankwam, weten wij niet.',
						'Bij het inloggen, en zolang u bent ingelogd: wanneer u dat deed, met welk e-mailadres, en een onleesbaar gemaakte vorm van het netwerkadres. Dit gaat misbruik tegen.',
					],
				},
				{
					title: 'Wie het ziet',
					lines: [
						'De partijen in een zaak zien elkaars stukken, en de naam van wie ze instuurde.',
						'Alle behandelaars en ondertekenaars van het ministerie, en alle leden van de adviescommissie, kunnen alle zaken lezen. Beheerders van het portaal lezen geen zaken.',
						'Wat zij onder elkaar schrijven, zoals notities en het advies, zien partijen niet.',
						'Een verzoek dat u nog niet indiende, ziet alleen uw eigen organisatie.',
						'Anderen zien niets. Er zijn geen meetprogramma’s, geen advertenties en geen diensten van andere bedrijven in deze site.',
					],
				},
				{
					title: 'Hoelang wij het bewaren',
					lines: [
						'Zaken zijn overheidsarchief. Het ministerie stelt vast hoelang zij worden bewaard. Die termijn staat nog niet vast.',
						'Een verzoek dat u niet indiende, blijft staan tot u het weggooit.',
						'Een code om in te loggen is tien minuten geldig.',
					],
				},
				{
					title: 'Uw rechten',
					lines: [
						'U mag vragen welke gegevens van u er zijn, en fouten laten verbeteren. Uw naam en taal verandert u zelf, bij uw account.',
						'Gegevens in een zaak kunnen wij niet wissen zolang de wet ons verplicht ze te bewaren.',
						'Vindt u dat wij niet goed met uw gegevens omgaan? U kunt klagen bij de Autoriteit Persoonsgegevens.',
					],
				},
			],
			contactTitle: 'Vragen over uw gegevens',
			contact: 'Stuur een e-mail. Zet geen gevoelige gegevens in uw bericht.',
		},
		cookies: {
			title: 'Cookies',
			lead: 'Dit portaal gebruikt alleen cookies die nodig zijn om te werken. Daarom vragen wij u niet om toestemming.',
			caption: 'Cookies van dit portaal',
			columns: { name: 'Naam', purpose: 'Waarvoor', kept: 'Hoelang' },
			session: {
				purpose: 'Onthoudt dat u bent ingelogd.',
				kept: (hours, idle) =>
					`Tot u uitlogt, ten hoogste ${hours} uur. Doet u ${idle} uur niets? Dan bent u uitgelogd.`,
			},
			attempt: {
				purpose: 'Zorgt dat een code alleen werkt in de browser waarin u erom vroeg.',
				kept: (minutes) => `Tot u bent ingelogd, ten hoogste ${minutes} minuten.`,
			},
			language: { purpose: 'Onthoudt de taal die u koos.', kept: 'Een jaar.' },
			none: 'Andere cookies zijn er niet. Niemand volgt u op deze site.',
		},
	},
	en: {
		accessibility: {
			title: 'Accessibility',
			lead: 'Everybody must be able to use this portal. We work to WCAG 2.2, levels A and AA, and to EN 301 549.',
			parts: [
				{
					title: 'What you may expect',
					lines: [
						'You can do everything with the keyboard.',
						'You can use the portal on a telephone and with enlarged text, from a width of 320 pixels.',
						'You can do everything without JavaScript.',
						'All pages are there in Dutch and in English.',
						'The ruling and the acknowledgement are PDFs with a structure that assistive software can read aloud.',
					],
				},
				{
					title: 'How we check this',
					lines: [
						'At each change a program (axe-core) checks all kinds of pages, in both languages and for each role.',
						'Filing a request is walked through with and without JavaScript too.',
					],
				},
				{
					title: 'What we don’t know or can’t do yet',
					lines: [
						'No independent bureau has examined this portal yet.',
						'Users of screen readers have not tested it yet. A program finds only part of the problems.',
						'Documents that parties upload are made by themselves. They are not always accessible.',
						'We do not translate what parties write.',
					],
				},
			],
			contactTitle: 'Is there something that you can’t do?',
			contact:
				'Let us know. Name the page and what you wanted to do. We then help you in another way. A request by post is possible too.',
		},
		privacy: {
			title: 'Privacy',
			lead: 'Here you read which data about you are in the portal, what for, and who sees them.',
			parts: [
				{
					title: 'What we keep, and why',
					lines: [
						'Your name, your e-mail address, your language and for whom you act. So parties know who did something on whose behalf, and we know where mail must go.',
						'What you write in a request, in views or in an answer, with the files that you add. This is needed to judge the dispute.',
						'Who took which step and when. So it can be seen how a decision came about. Through the portal nobody can change this later. Only those who run its storage could get at it outside the portal.',
						'The e-mails that the portal sent about a case, with the time at which the mail server took them. Whether and when a message reached you, we do not know.',
						'At sign-in, and as long as you are signed in: when you did so, with which e-mail address, and an unreadable form of the network address. This counters abuse.',
					],
				},
				{
					title: 'Who sees it',
					lines: [
						'The parties in a case see each other’s documents, and the name of who sent them.',
						'All caseworkers and signatories of the ministry, and all members of the advisory committee, can read all cases. Administrators of the portal read no cases.',
						'What they write among themselves, such as notes and the advice, parties do not see.',
						'A request that you have not filed yet is seen by your own organisation only.',
						'Others see nothing. There are no measuring programs, no advertisements and no services of other companies in this site.',
					],
				},
				{
					title: 'How long we keep it',
					lines: [
						'Cases are government records. The ministry lays down how long they are kept. That period has not been laid down yet.',
						'A request that you did not file stays until you throw it away.',
						'A sign-in code is valid for ten minutes.',
					],
				},
				{
					title: 'Your rights',
					lines: [
						'You may ask which data about you there are, and have mistakes corrected. Your name and language you change yourself, in your account.',
						'Data in a case can’t be erased as long as the law obliges us to keep them.',
						'Do you think that we do not treat your data well? You can complain to the Dutch Data Protection Authority.',
					],
				},
			],
			contactTitle: 'Questions about your data',
			contact: 'Send an e-mail. Put no sensitive data in your message.',
		},
		cookies: {
			title: 'Cookies',
			lead: 'This portal uses only cookies that it needs to work. That is why we do not ask for your consent.',
			caption: 'Cookies of this portal',
			columns: { name: 'Name', purpose: 'What for', kept: 'How long' },
			session: {
				purpose: 'Remembers that you are signed in.',
				kept: (hours, idle) =>
					`Until you sign out, at most ${hours} hours. Do you do nothing for ${idle} hours? Then you are signed out.`,
			},
			attempt: {
				purpose: 'Makes sure that a code works only in the browser that asked for it.',
				kept: (minutes) => `Until you are signed in, at most ${minutes} minutes.`,
			},
			language: { purpose: 'Remembers the language that you chose.', kept: 'A year.' },
			none: 'There are no other cookies. Nobody follows you on this site.',
		},
	},
});
