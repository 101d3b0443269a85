import type { Outcome } from '~/domain/dispute/ruling/ruling';
import { defineTexts } from '~/i18n/define-texts';

interface RulingTexts {
	title: string;
	draftTitle: string;
	mark: string;
	draftNote: string;
	subject: (agreement: string) => string;
	intro: string;
	decision: string;
	inadmissible: string;
	outcome: Record<Outcome, string>;
	/** A point of a draft that is still without its decision. */
	undecided: string;
	/** In a draft: a decision that was chosen for a point that is not admissible, or not yet. */
	chosen: (outcome: string) => string;
	obligation: string;
	obligationBy: string;
	obligationDue: string;
	noDue: string;
	bindingOn: string;
	facts: string;
	course: string;
	terms: string;
	term: {
		views: (date: string) => string;
		noViews: (parties: string) => string;
		allViews: string;
		ruling: (date: string) => string;
	};
	positions: string;
	generalViews: (party: string) => string;
	viewsOn: (party: string) => string;
	answer: (party: string) => string;
	exhibits: string;
	exhibitsIntro: string;
	reasons: string;
	departs: string;
	noReasons: string;
	legalBasis: string;
	articles: string[];
	departureArticle: string;
	remedies: string;
	event: {
		requestDate: (date: string) => string;
		received: (moment: string) => string;
		cureAsked: (date: string, due: string) => string;
		cured: (date: string) => string;
		stayed: (from: string, until: string) => string;
		extended: (date: string, weeks: string) => string;
		views: (party: string, date: string, late: boolean) => string;
		/** Of a party that had given views before. */
		furtherViews: (party: string, date: string, late: boolean) => string;
		asked: (party: string, date: string, due: string) => string;
		answered: (party: string, date: string, late: boolean) => string;
		withdrew: (party: string, date: string) => string;
	};
	late: string;
}

/** What a ruling says around what the minister wrote. */
export const rulingTexts = defineTexts<RulingTexts>({
	nl: {
		title: 'Bindende uitspraak',
		draftTitle: 'Concept van de bindende uitspraak',
		mark: 'CONCEPT',
		draftNote:
			'Dit is een concept. Het is alleen voor het ministerie en is geen uitspraak van de minister.',
		subject: (agreement) => `Bindende uitspraak over ‘${agreement}’`,
		intro:
			'De minister is gevraagd om een bindende uitspraak in uw geschil. Eerst leest u wat de minister beslist. Daarna leest u de feiten, de redenen en op welke wet de uitspraak berust.',
		decision: 'De beslissing',
		inadmissible: 'Dit punt is niet-ontvankelijk. De minister beoordeelt het niet inhoudelijk.',
		outcome: {
			upheld: 'Dit punt is ontvankelijk. De minister wijst het toe.',
			partly: 'Dit punt is ontvankelijk. De minister wijst het deels toe.',
			dismissed: 'Dit punt is ontvankelijk. De minister wijst het af.',
		},
		undecided: 'Over dit punt staat nog geen beslissing in het concept.',
		chosen: (outcome) => `Gekozen is: ${outcome.toLowerCase()}.`,
		obligation: 'Wat moet er gebeuren',
		obligationBy: 'Door wie',
		obligationDue: 'Uiterlijk op',
		noDue: 'geen uiterste dag bepaald',
		bindingOn: 'Deze uitspraak is bindend voor alle partijen.',
		facts: 'De feiten',
		course: 'Hoe de procedure verliep',
		terms: 'De termijnen',
		term: {
			views: (date) => `De wederpartijen konden een zienswijze geven tot en met ${date}.`,
			noViews: (parties) => `Geen zienswijze kwam van: ${parties}.`,
			allViews: 'Elke wederpartij gaf een zienswijze.',
			ruling: (date) => `De termijn voor de uitspraak loopt tot en met ${date}.`,
		},
		positions: 'De punten en wat partijen daarvan vinden',
		generalViews: (party) => `Zienswijze van ${party} in het algemeen`,
		viewsOn: (party) => `Zienswijze van ${party}`,
		answer: (party) => `Inlichtingen van ${party}`,
		exhibits: 'De stukken',
		exhibitsIntro: 'Op deze stukken berust de uitspraak. Alle partijen kunnen ze lezen.',
		reasons: 'De redenen',
		departs: 'Waarom de minister afwijkt van het advies van de adviescommissie',
		noReasons: 'Over dit punt staan nog geen redenen in het concept.',
		legalBasis: 'Op welke wet dit berust',
		articles: [
			'De minister doet een bindende uitspraak over een geschil over prestatieafspraken: Woningwet artikel 44.',
			'Het verzoek is voorgelegd aan de adviescommissie: Regeling toegelaten instellingen volkshuisvesting 2015 artikel 19a lid 4.',
			'De uitspraak noemt haar redenen: Algemene wet bestuursrecht artikel 3:46.',
			'De uitspraak is bekendgemaakt door haar aan alle partijen te sturen: Algemene wet bestuursrecht artikel 3:41.',
		],
		departureArticle:
			'De uitspraak noemt waarom zij afwijkt van het advies: Algemene wet bestuursrecht artikel 3:50.',
		remedies: 'Als u het niet eens bent met deze uitspraak',
		event: {
			requestDate: (date) => `Het verzoek is gedagtekend op ${date}.`,
			received: (moment) => `Het ministerie ontving het verzoek op ${moment}.`,
			cureAsked: (date, due) =>
				`Op ${date} is gevraagd het verzoek aan te vullen, uiterlijk op ${due}.`,
			cured: (date) => `Op ${date} is het verzoek aangevuld.`,
			stayed: (from, until) =>
				`De zaak rustte van ${from} tot en met ${until}, met instemming van de verzoekers.`,
			extended: (date, weeks) =>
				`Op ${date} is de termijn voor de uitspraak verlengd met ${weeks}.`,
			views: (party, date, late) =>
				`${party} gaf op ${date} een zienswijze${late ? ', na het einde van de termijn' : ''}.`,
			furtherViews: (party, date, late) =>
				`${party} vulde op ${date} de zienswijze aan${late ? ', na het einde van de termijn' : ''}.`,
			asked: (party, date, due) =>
				`Op ${date} is ${party} om inlichtingen gevraagd, uiterlijk op ${due}.`,
			answered: (party, date, late) =>
				`${party} gaf op ${date} de inlichtingen${late ? ', na het einde van de termijn' : ''}.`,
			withdrew: (party, date) => `${party} trok op ${date} het verzoek in.`,
		},
		late: 'na het einde van de termijn',
	},
	en: {
		title: 'Binding ruling',
		draftTitle: 'Draft of the binding ruling',
		mark: 'DRAFT',
		draftNote: 'This is a draft. It is for the ministry only and is no ruling of the minister.',
		subject: (agreement) => `Binding ruling on ‘${agreement}’`,
		intro:
			'The minister was asked for a binding ruling in your dispute. First you read what the minister decides. Then you read the facts, the reasons and the law on which the ruling is based.',
		decision: 'The decision',
		inadmissible: 'This point is inadmissible. The minister does not rule on its substance.',
		outcome: {
			upheld: 'This point is admissible. The minister upholds it.',
			partly: 'This point is admissible. The minister upholds it in part.',
			dismissed: 'This point is admissible. The minister dismisses it.',
		},
		undecided: 'The draft has no decision on this point yet.',
		chosen: (outcome) => `Chosen: ${outcome.toLowerCase()}.`,
		obligation: 'What has to be done',
		obligationBy: 'By whom',
		obligationDue: 'No later than',
		noDue: 'no last day was set',
		bindingOn: 'This ruling is binding on all parties.',
		facts: 'The facts',
		course: 'How the procedure went',
		terms: 'The terms',
		term: {
			views: (date) => `The respondents could give their views up to and including ${date}.`,
			noViews: (parties) => `No views came from: ${parties}.`,
			allViews: 'Each respondent gave its views.',
			ruling: (date) => `The term for the ruling runs up to and including ${date}.`,
		},
		positions: 'The points and what the parties think of them',
		generalViews: (party) => `Views of ${party} in general`,
		viewsOn: (party) => `Views of ${party}`,
		answer: (party) => `Information from ${party}`,
		exhibits: 'The documents',
		exhibitsIntro: 'The ruling is based on these documents. All parties can read them.',
		reasons: 'The reasons',
		departs: 'Why the minister departs from the advice of the advisory committee',
		noReasons: 'The draft has no reasons on this point yet.',
		legalBasis: 'The law on which this is based',
		articles: [
			'The minister gives a binding ruling in a dispute about performance agreements: Housing Act (Woningwet) article 44.',
			'The request was put to the advisory committee: Housing Associations Regulation (Rtiv) article 19a(4).',
			'The ruling states its reasons: General Administrative Law Act (Awb) article 3:46.',
			'The ruling was notified by sending it to all parties: General Administrative Law Act (Awb) article 3:41.',
		],
		departureArticle:
			'The ruling states why it departs from the advice: General Administrative Law Act (Awb) article 3:50.',
		remedies: 'If you do not agree with this ruling',
		event: {
			requestDate: (date) => `The request is dated ${date}.`,
			received: (moment) => `The ministry received the request on ${moment}.`,
			cureAsked: (date, due) =>
				`On ${date} completion of the request was asked for, no later than ${due}.`,
			cured: (date) => `On ${date} the request was completed.`,
			stayed: (from, until) =>
				`The case rested from ${from} up to and including ${until}, with the applicants’ consent.`,
			extended: (date, weeks) => `On ${date} the term for the ruling was extended by ${weeks}.`,
			views: (party, date, late) =>
				`${party} gave its views on ${date}${late ? ', after the end of the term' : ''}.`,
			furtherViews: (party, date, late) =>
				`${party} added to its views on ${date}${late ? ', after the end of the term' : ''}.`,
			asked: (party, date, due) =>
				`On ${date} ${party} was asked for information, no later than ${due}.`,
			answered: (party, date, late) =>
				`${party} gave the information on ${date}${late ? ', after the end of the term' : ''}.`,
			withdrew: (party, date) => `${party} withdrew the request on ${date}.`,
		},
		late: 'after the end of the term',
	},
});
