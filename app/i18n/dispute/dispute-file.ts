import { defineTexts } from '~/i18n/define-texts';

interface DisputeFileTexts {
	points: {
		title: string;
		asked: string;
		matrix: (number: number) => string;
		party: string;
		position: string;
		views: string;
		noPosition: string;
		noViews: string;
		performance: string;
		clause: string;
		notDone: string;
		by: string;
		dueOn: string;
		ownDuties: string;
	};
	views: {
		title: string;
		none: string;
		from: (party: string, when: string) => string;
		late: string;
		perPoint: string;
	};
	information: {
		title: string;
		asked: (party: string | undefined, when: string) => string;
		due: (date: string) => string;
		answered: (when: string) => string;
		unanswered: string;
		late: string;
	};
	cures: {
		title: string;
		asked: (when: string) => string;
		due: (date: string) => string;
		answered: (when: string) => string;
		unanswered: string;
		unansweredYet: (date: string) => string;
	};
	attempts: { title: string; with: string; about: string; outcome: string; proof: string };
	parties: {
		title: string;
		name: string;
		side: string;
		address: string;
		contact: string;
		confirmed: string;
		yes: string;
		notYet: string;
		withdrew: (when: string) => string;
		you: string;
	};
	agreement: {
		title: string;
		name: string;
		period: string;
		periodOf: (from: number, until: number) => string;
		bidDate: string;
		madeOn: string;
		aroseOn: string;
		requestDate: string;
		filed: string;
		filedBy: (name: string, capacity: string) => string;
		requestPdf: string;
	};
	exhibits: {
		title: string;
		caption: string;
		number: string;
		name: string;
		purpose: string;
		from: string;
		added: string;
		none: string;
		list: string;
		missing: string;
		later: string;
		purposes: Record<string, string>;
	};
	timeline: { title: string; why: string };
}

/** The parts of a dispute's file: points, views, information, parties, documents, course. */
export const disputeFileTexts = defineTexts<DisputeFileTexts>({
	nl: {
		points: {
			title: 'Punten in geschil',
			asked: 'Gevraagd aan de minister',
			matrix: (number) => `Wat de partijen vinden van punt ${number}`,
			party: 'Partij',
			position: 'Standpunt in het verzoek',
			views: 'Zienswijze',
			noPosition: 'Niet opgeschreven',
			noViews: 'Geen',
			performance: 'De afspraak die niet is nagekomen',
			clause: 'Afspraak',
			notDone: 'Wat niet is gedaan',
			by: 'Door',
			dueOn: 'Had klaar moeten zijn op',
			ownDuties: 'Eigen verplichtingen van de verzoeker',
		},
		views: {
			title: 'Zienswijzen',
			none: 'Er zijn nog geen zienswijzen.',
			from: (party, when) => `${party}, ${when}`,
			late: 'Na de termijn ontvangen',
			perPoint: 'De zienswijze per punt staat hierboven bij het punt.',
		},
		information: {
			title: 'Nadere inlichtingen',
			asked: (party, when) => (party ? `Gevraagd aan ${party}, ${when}` : `Gevraagd op ${when}`),
			due: (date) => `Antwoord uiterlijk ${date}.`,
			answered: (when) => `Beantwoord op ${when}`,
			unanswered: 'Nog niet beantwoord.',
			late: 'Na de termijn ontvangen',
		},
		cures: {
			title: 'Aanvulling van het verzoek',
			asked: (when) => `Gevraagd op ${when}`,
			due: (date) => `Aanvullen tot en met ${date}.`,
			answered: (when) => `Aangevuld op ${when}`,
			unanswered: 'Niet aangevuld.',
			unansweredYet: (date) => `Nog niet aangevuld; dit kan tot en met ${date}.`,
		},
		attempts: {
			title: 'Pogingen om er samen uit te komen',
			with: 'Met',
			about: 'Over',
			outcome: 'Uitkomst',
			proof: 'Bewijs',
		},
		parties: {
			title: 'Partijen',
			name: 'Naam',
			side: 'Rol',
			address: 'Adres',
			contact: 'Contact',
			confirmed: 'Handelt in het portaal',
			yes: 'Ja',
			notYet: 'Nog niet bevestigd',
			withdrew: (when) => `Trok zich terug op ${when}`,
			you: '(u)',
		},
		agreement: {
			title: 'Afspraken en verzoek',
			name: 'Prestatieafspraken',
			period: 'Periode',
			periodOf: (from, until) => (from === until ? `${from}` : `${from} tot en met ${until}`),
			bidDate: 'Bod ontvangen',
			madeOn: 'Afspraken gemaakt',
			aroseOn: 'Geschil ontstaan',
			requestDate: 'Datum van het verzoek',
			filed: 'Ontvangen',
			filedBy: (name, capacity) => `Ondertekend door ${name} (${capacity})`,
			requestPdf: 'Verzoek als pdf',
		},
		exhibits: {
			title: 'Documenten',
			caption: 'Genummerd in volgorde van binnenkomst',
			number: 'Nr.',
			name: 'Document',
			purpose: 'Hoort bij',
			from: 'Van',
			added: 'Ontvangen',
			none: 'Er zijn geen documenten.',
			list: 'Documenten:',
			missing: 'Niet meegestuurd',
			later: 'Nagezonden bij de aanvulling',
			purposes: {
				attempt: 'Bewijs van een poging',
				cure: 'Aanvulling van het verzoek',
				views: 'Zienswijze',
				information: 'Nadere inlichtingen',
			},
		},
		timeline: { title: 'Verloop', why: 'Toelichting' },
	},
	en: {
		points: {
			title: 'Points in dispute',
			asked: 'Asked of the minister',
			matrix: (number) => `What the parties think of point ${number}`,
			party: 'Party',
			position: 'Position in the request',
			views: 'Views',
			noPosition: 'Not written down',
			noViews: 'None',
			performance: 'The agreement that was not kept',
			clause: 'Clause',
			notDone: 'What was not done',
			by: 'By',
			dueOn: 'Was due on',
			ownDuties: 'The applicant’s own duties',
		},
		views: {
			title: 'Views',
			none: 'There are no views yet.',
			from: (party, when) => `${party}, ${when}`,
			late: 'Received after the term',
			perPoint: 'The views on each point stand with the point above.',
		},
		information: {
			title: 'Further information',
			asked: (party, when) => (party ? `Asked of ${party}, ${when}` : `Asked on ${when}`),
			due: (date) => `Answer by ${date}.`,
			answered: (when) => `Answered on ${when}`,
			unanswered: 'Not answered yet.',
			late: 'Received after the term',
		},
		cures: {
			title: 'Completion of the request',
			asked: (when) => `Asked on ${when}`,
			due: (date) => `To be completed up to and including ${date}.`,
			answered: (when) => `Completed on ${when}`,
			unanswered: 'Not completed.',
			unansweredYet: (date) => `Not completed yet; this can be done up to and including ${date}.`,
		},
		attempts: {
			title: 'Attempts to solve it together',
			with: 'With',
			about: 'About',
			outcome: 'Outcome',
			proof: 'Proof',
		},
		parties: {
			title: 'Parties',
			name: 'Name',
			side: 'Role',
			address: 'Address',
			contact: 'Contact',
			confirmed: 'Acts in the portal',
			yes: 'Yes',
			notYet: 'Not confirmed yet',
			withdrew: (when) => `Withdrew on ${when}`,
			you: '(you)',
		},
		agreement: {
			title: 'Agreements and request',
			name: 'Performance agreements',
			period: 'Period',
			periodOf: (from, until) =>
				from === until ? `${from}` : `${from} up to and including ${until}`,
			bidDate: 'Bid received',
			madeOn: 'Agreements made',
			aroseOn: 'Dispute arose',
			requestDate: 'Date of the request',
			filed: 'Received',
			filedBy: (name, capacity) => `Signed by ${name} (${capacity})`,
			requestPdf: 'Request as PDF',
		},
		exhibits: {
			title: 'Documents',
			caption: 'Numbered in the order in which they came',
			number: 'No.',
			name: 'Document',
			purpose: 'Belongs to',
			from: 'From',
			added: 'Received',
			none: 'There are no documents.',
			list: 'Documents:',
			missing: 'Not sent along',
			later: 'Sent later, when the request was completed',
			purposes: {
				attempt: 'Proof of an attempt',
				cure: 'Completion of the request',
				views: 'Views',
				information: 'Further information',
			},
		},
		timeline: {
			title: 'Course of the case',
			why: 'Explanation',
		},
	},
});
