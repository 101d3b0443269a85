import { defineTexts } from './define-texts';

/** What administrators read where they change the law's data, four eyes at a time. */
export const lawConsoleTexts = defineTexts({
	nl: {
		title: 'De regels waarmee het portaal rekent',
		menuTitle: 'Regels en termijnen',
		lead: 'Eén beheerder stelt een wijziging voor, een ander bevestigt haar. Zo kijken er altijd twee mensen.',
		propose: 'Stel een wijziging voor',
		inForce: (version: number) => `Nu geldig: versie ${version}`,
		waiting: 'Voorstellen die op bevestiging wachten',
		waitingNone: 'Er wacht geen voorstel.',
		earlier: 'Eerdere voorstellen',
		earlierNone: 'Er zijn nog geen eerdere voorstellen.',
		version: 'Versie',
		versionLink: (version: number) => `Versie ${version}`,
		proposedBy: 'Voorgesteld door',
		proposedAt: 'Voorgesteld op',
		decidedBy: 'Beslist door',
		state: 'Staat',
		states: {
			proposed: 'Wacht op bevestiging',
			confirmed: 'Bevestigd',
			rejected: 'Afgewezen',
		},
		scopes: {
			new: 'Alleen voor nieuwe geschillen',
			running: 'Ook voor lopende geschillen',
		},
		applying: 'De lopende geschillen worden nog aangepast. Dit gaat vanzelf door.',
		unconfirmed: 'Nog te bevestigen',
		sure: 'Bevestigd',
		groups: {
			dates: 'Datums',
			terms: 'Termijnen',
			holidays: 'Dagen die bij besluit gelijkgesteld zijn',
			documents: 'Documenten bij een verzoek',
			remedies: 'Rechtsmiddelen onder een uitspraak',
		},
		fields: {
			performanceOpensOn: 'Geschillen over nakoming kunnen vanaf',
			performanceConfirmed: 'Deze datum is bevestigd',
			'earlierAgreements.madeFrom': 'Eerdere afspraken tellen mee als ze zijn gemaakt vanaf',
			'earlierAgreements.aboutYearsFrom': 'Eerdere afspraken tellen mee vanaf het jaar',
			'earlierAgreements.source': 'Bron voor eerdere afspraken',
			'formationPractice.day': 'Laatste dag voor totstandkoming, praktijk: dag',
			'formationPractice.month': 'Laatste dag voor totstandkoming, praktijk: maand',
			holidaysKnownThrough: 'Laatste jaar waarvan deze dagen bekend zijn',
			'remedies.nl': 'Tekst in het Nederlands',
			'remedies.en': 'Tekst in het Engels',
		},
		parts: {
			count: 'Aantal',
			unit: 'Eenheid',
			article: 'Artikel',
			moves: 'Schuift door naar een werkdag',
			confirmed: 'Bevestigd',
			source: 'Bron',
			asked: 'Vereist',
		},
		units: { days: 'Dagen', weeks: 'Weken', months: 'Maanden' },
		term: 'Termijn',
		length: 'Lengte',
		day: 'Dag',
		holidayHint: 'Laat de dag en de bron leeg om de dag weg te halen.',
		holiday: (row: number) => `Gelijkgestelde dag ${row}`,
		holidaysNone: 'Geen.',
		document: 'Document',
		yes: 'Ja',
		no: 'Nee',
		none: 'Niet ingevuld',
		form: {
			title: 'Stel een wijziging voor',
			lead: 'Hier staan alle waarden van nu. Verander wat anders moet.',
			renewing: (version: number) =>
				`U vernieuwt voorstel ${version}. De wijzigingen daarvan staan al in de velden.`,
			reason: 'Waarom deze wijziging?',
			reasonHint: 'Partijen van wie een datum verschuift, krijgen deze tekst per mail.',
			send: 'Dien het voorstel in',
			stale:
				'Intussen gelden er andere regels. Uw wijzigingen staan hieronder op de nieuwe regels. Kijk ze na en dien opnieuw in.',
		},
		proposal: {
			title: (version: number) => `Voorstel: versie ${version}`,
			reason: 'Reden',
			changes: 'Wat verandert er?',
			changesCaption: 'De waarden van nu en die van het voorstel',
			what: 'Wat',
			now: 'Nu',
			becomes: 'Wordt',
			was: 'Was',
			is: 'Werd',
			noChanges: 'Dit voorstel verandert niets aan wat nu geldt.',
			previewCount: (count: number): string =>
				count === 0
					? 'Er verschuift geen enkele datum.'
					: count === 1
						? 'Er verschuiven datums in 1 lopend geschil.'
						: `Er verschuiven datums in ${count} lopende geschillen.`,
			lookedAt: (count: number) =>
				count === 1
					? 'Het ene lopende geschil is bekeken.'
					: `Alle ${count} lopende geschillen zijn bekeken.`,
			preview: 'Wat betekent dit voor lopende geschillen?',
			previewText:
				'Dit gebeurt als u de lopende geschillen meeneemt. Zo niet, dan verschuift niets.',
			previewCaption: 'Datums die verschuiven',
			reference: 'Kenmerk',
			date: 'Datum',
			unknown: (count: number, references: string): string =>
				count === 1
					? `In 1 geschil is een datum dan niet te berekenen: ${references}. Dat houdt de oude regels. Vul eerst de dagen van latere jaren aan.`
					: `In ${count} geschillen is een datum dan niet te berekenen, zoals ${references}. Die houden de oude regels. Vul eerst de dagen van latere jaren aan.`,
			confirm: 'Bevestig het voorstel',
			confirmText: 'De regels gelden daarna meteen voor nieuwe geschillen.',
			scope: 'Voor welke geschillen?',
			scopeHints: {
				new: 'Lopende geschillen houden de regels van toen zij werden ingediend.',
				running: 'Wie een datum ziet verschuiven, krijgt een mail met de reden.',
			},
			confirmButton: 'Bevestig',
			reject: 'Wijs het voorstel af',
			rejectReason: 'Waarom wijst u het af?',
			rejectButton: 'Wijs af',
			own: 'U stelde dit zelf voor. Een andere beheerder moet het bevestigen.',
			stale:
				'Sinds dit voorstel gelden er andere regels. Het kan niet meer worden bevestigd. Vernieuw het eerst.',
			renew: 'Vernieuw het voorstel',
			decided: 'Over dit voorstel is al beslist.',
			done: {
				voorgesteld: 'Het voorstel is bewaard. Een andere beheerder kan het nu bevestigen.',
				bevestigd: 'De regels zijn bevestigd. Zij gelden nu.',
				afgewezen: 'Het voorstel is afgewezen.',
			},
			rejectedBecause: 'Reden van de afwijzing',
		},
		holidaysNeeded: (year: number) =>
			`De gelijkgestelde dagen zijn bekend tot en met ${year}. Vul het volgende jaar aan, anders kunnen termijnen straks niet worden berekend.`,
		toRules: 'Naar de regels',
	},
	en: {
		title: 'The rules with which the portal computes',
		menuTitle: 'Rules and terms',
		lead: 'One administrator proposes a change, another confirms it. So two people always look.',
		propose: 'Propose a change',
		inForce: (version: number) => `In force now: version ${version}`,
		waiting: 'Proposals that wait for confirmation',
		waitingNone: 'No proposal is waiting.',
		earlier: 'Earlier proposals',
		earlierNone: 'There are no earlier proposals yet.',
		version: 'Version',
		versionLink: (version: number) => `Version ${version}`,
		proposedBy: 'Proposed by',
		proposedAt: 'Proposed on',
		decidedBy: 'Decided by',
		state: 'State',
		states: { proposed: 'Waits for confirmation', confirmed: 'Confirmed', rejected: 'Rejected' },
		scopes: { new: 'Only for new disputes', running: 'For running disputes as well' },
		applying: 'The running disputes are still being changed. This goes on by itself.',
		unconfirmed: 'To be confirmed',
		sure: 'Confirmed',
		groups: {
			dates: 'Dates',
			terms: 'Terms',
			holidays: 'Days that a decree equates with a holiday',
			documents: 'Documents with a request',
			remedies: 'Legal remedies under a ruling',
		},
		fields: {
			performanceOpensOn: 'Disputes about performance can be filed from',
			performanceConfirmed: 'This date is confirmed',
			'earlierAgreements.madeFrom': 'Earlier agreements count when made from',
			'earlierAgreements.aboutYearsFrom': 'Earlier agreements count from the year',
			'earlierAgreements.source': 'Source about earlier agreements',
			'formationPractice.day': 'Last day for formation, in practice: day',
			'formationPractice.month': 'Last day for formation, in practice: month',
			holidaysKnownThrough: 'Last year of which these days are known',
			'remedies.nl': 'Text in Dutch',
			'remedies.en': 'Text in English',
		},
		parts: {
			count: 'Number',
			unit: 'Unit',
			article: 'Article',
			moves: 'Moves on to a working day',
			confirmed: 'Confirmed',
			source: 'Source',
			asked: 'Required',
		},
		units: { days: 'Days', weeks: 'Weeks', months: 'Months' },
		term: 'Term',
		length: 'Length',
		day: 'Day',
		holidayHint: 'Leave day and source empty to take the day away.',
		holiday: (row: number) => `Equated day ${row}`,
		holidaysNone: 'None.',
		document: 'Document',
		yes: 'Yes',
		no: 'No',
		none: 'Not filled in',
		form: {
			title: 'Propose a change',
			lead: 'These are all values as they are now. Change what has to be otherwise.',
			renewing: (version: number) =>
				`You renew proposal ${version}. Its changes are in the fields already.`,
			reason: 'Why this change?',
			reasonHint: 'Parties for whom a date moves get this text by mail.',
			send: 'Submit the proposal',
			stale:
				'Meanwhile other rules are in force. Your changes are below, on top of the new rules. Check them and submit again.',
		},
		proposal: {
			title: (version: number) => `Proposal: version ${version}`,
			reason: 'Reason',
			changes: 'What changes?',
			changesCaption: 'The values of now and those of the proposal',
			what: 'What',
			now: 'Now',
			becomes: 'Becomes',
			was: 'Was',
			is: 'Became',
			noChanges: 'This proposal changes nothing of what is in force.',
			previewCount: (count: number): string =>
				count === 0
					? 'Not a single date moves.'
					: count === 1
						? 'Dates move in 1 running dispute.'
						: `Dates move in ${count} running disputes.`,
			lookedAt: (count: number) =>
				count === 1
					? 'The one running dispute was looked at.'
					: `All ${count} running disputes were looked at.`,
			preview: 'What does this mean for running disputes?',
			previewText: 'This happens if you include the running disputes. If not, nothing moves.',
			previewCaption: 'Dates that move',
			reference: 'Reference',
			date: 'Date',
			unknown: (count: number, references: string): string =>
				count === 1
					? `In 1 dispute a date can’t be computed then: ${references}. It keeps the old rules. Add the days of later years first.`
					: `In ${count} disputes a date can’t be computed then, such as ${references}. They keep the old rules. Add the days of later years first.`,
			confirm: 'Confirm the proposal',
			confirmText: 'After that the rules hold for new disputes at once.',
			scope: 'For which disputes?',
			scopeHints: {
				new: 'Running disputes keep the rules of when they were filed.',
				running: 'Whoever sees a date move gets a mail with the reason.',
			},
			confirmButton: 'Confirm',
			reject: 'Reject the proposal',
			rejectReason: 'Why do you reject it?',
			rejectButton: 'Reject',
			own: 'You proposed this yourself. Another administrator has to confirm it.',
			stale:
				'Since this proposal other rules came into force. It can’t be confirmed any more. Renew it first.',
			renew: 'Renew the proposal',
			decided: 'This proposal has been decided already.',
			done: {
				voorgesteld: 'The proposal is kept. Another administrator can confirm it now.',
				bevestigd: 'The rules are confirmed. They hold now.',
				afgewezen: 'The proposal is rejected.',
			},
			rejectedBecause: 'Reason of the rejection',
		},
		holidaysNeeded: (year: number) =>
			`The equated days are known up to and including ${year}. Add the next year, or terms can’t be computed before long.`,
		toRules: 'To the rules',
	},
});
