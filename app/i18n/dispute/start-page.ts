import { defineTexts } from '~/i18n/define-texts';

interface StartPageTexts {
	title: string;
	welcome: (name: string) => string;
	waiting: {
		title: string;
		mine: string;
		all: string;
		which: string;
		task: string;
		dispute: string;
		due: string;
		caption: string;
		none: {
			organisation: string;
			caseworker: string;
			mine: string;
			committee: string;
			member: string;
			signatory: string;
		};
	};
	invitations: { title: string; text: (count: number) => string; to: string };
	drafts: {
		title: string;
		none: string;
		untitled: string;
		changed: (when: string) => string;
		begin: string;
	};
	disputes: { title: string; none: string; all: string };
	mail: { title: string; text: (count: number) => string; to: string };
	administrator: {
		lead: string;
		people: string;
		peopleText: string;
		organisations: string;
		organisationsText: string;
		mail: string;
		mailText: string;
		rules: string;
		rulesText: string;
	};
}

/** The start page of each role. */
export const startPageTexts = defineTexts<StartPageTexts>({
	nl: {
		title: 'Start',
		welcome: (name) => `U bent ingelogd als ${name}.`,
		waiting: {
			title: 'Wat op u wacht',
			mine: 'Mijn zaken',
			all: 'Alle zaken',
			which: 'Welke zaken',
			task: 'Wat u doet',
			dispute: 'Geschil',
			due: 'Wanneer',
			caption: 'Het dringendste eerst',
			none: {
				organisation:
					'Er wacht nu niets op u. Zodra u iets moet doen, staat het hier en krijgt u een e-mail.',
				caseworker: 'Er wacht nu niets op de behandelaars. Een nieuw verzoek komt hier te staan.',
				mine: 'Er wacht niets in de zaken die u behandelt. Kijk bij ‘Alle zaken’ wat nog niemand heeft.',
				committee:
					'Er wacht nu geen zaak op advies. Is een verzoek compleet? Dan komt het hier te staan.',
				member:
					'Als lid van de commissie wacht er niets op u. U kunt elk geschil lezen, notities maken en inlichtingen vragen.',
				signatory: 'Er ligt nu geen uitspraak ter ondertekening.',
			},
		},
		invitations: {
			title: 'U bent uitgenodigd',
			text: (count) =>
				count === 1
					? 'U bent uitgenodigd in een geschil. Bevestig voor wie u handelt.'
					: `U bent uitgenodigd in ${count} geschillen. Bevestig voor wie u handelt.`,
			to: 'Bekijk de uitnodigingen',
		},
		drafts: {
			title: 'Verzoeken in voorbereiding',
			none: 'U hebt geen verzoek in voorbereiding.',
			untitled: 'Verzoek zonder titel',
			changed: (when) => `(laatst gewijzigd op ${when})`,
			begin: 'Begin een verzoek',
		},
		disputes: {
			title: 'Geschillen van uw organisatie',
			none: 'Uw organisatie is nog geen partij in een geschil.',
			all: 'Alle geschillen',
		},
		mail: {
			title: 'Niet alle berichten konden worden bezorgd',
			text: (count) =>
				count === 1
					? '1 bericht kon niet worden bezorgd.'
					: `${count} berichten konden niet worden bezorgd.`,
			to: 'Bekijk wat er misging',
		},
		administrator: {
			lead: 'Als beheerder regelt u wie in het portaal werkt. Geschillen leest u niet.',
			people: 'Mensen en rollen',
			peopleText: 'Wie werkt er voor het ministerie en de commissie?',
			organisations: 'Organisaties',
			organisationsText: 'Controleer nieuwe organisaties en wie erbij wil horen.',
			mail: 'Berichten',
			mailText: 'Berichten die wachten of niet aankwamen.',
			rules: 'Regels en termijnen',
			rulesText: 'De waarden waarmee het portaal rekent, en voorstellen om ze te wijzigen.',
		},
	},
	en: {
		title: 'Start',
		welcome: (name) => `You are signed in as ${name}.`,
		waiting: {
			title: 'What waits for you',
			mine: 'My cases',
			all: 'All cases',
			which: 'Which cases',
			task: 'What you do',
			dispute: 'Dispute',
			due: 'When',
			caption: 'The most urgent first',
			none: {
				organisation:
					'Nothing waits for you now. As soon as you have to do something, it stands here and you get an e-mail.',
				caseworker: 'Nothing waits for the caseworkers now. A new request will stand here.',
				mine: 'Nothing waits in the cases that you handle. Look under ‘All cases’ for what nobody has yet.',
				committee: 'No case waits for advice now. Once a request is complete, it stands here.',
				member:
					'As a member of the committee nothing waits for you. You can read every dispute, make notes and ask for information.',
				signatory: 'No ruling waits for a signature now.',
			},
		},
		invitations: {
			title: 'You have been invited',
			text: (count) =>
				count === 1
					? 'You have been invited to a dispute. Confirm for whom you act.'
					: `You have been invited to ${count} disputes. Confirm for whom you act.`,
			to: 'See the invitations',
		},
		drafts: {
			title: 'Requests in preparation',
			none: 'You have no request in preparation.',
			untitled: 'Request without a title',
			changed: (when) => `(last changed on ${when})`,
			begin: 'Begin a request',
		},
		disputes: {
			title: 'Disputes of your organisation',
			none: 'Your organisation is not a party to any dispute yet.',
			all: 'All disputes',
		},
		mail: {
			title: 'Not all messages could be delivered',
			text: (count) =>
				count === 1
					? '1 message could not be delivered.'
					: `${count} messages could not be delivered.`,
			to: 'See what went wrong',
		},
		administrator: {
			lead: 'As an administrator you arrange who works in the portal. You do not read disputes.',
			people: 'People and roles',
			peopleText: 'Who works for the ministry and the committee?',
			organisations: 'Organisations',
			organisationsText: 'Check new organisations and who wants to join them.',
			mail: 'Messages',
			mailText: 'Messages that wait or did not arrive.',
			rules: 'Rules and terms',
			rulesText: 'The values with which the portal computes, and proposals to change them.',
		},
	},
});
