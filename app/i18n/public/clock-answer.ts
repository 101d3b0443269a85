import type { ClockDay, ClockTask, ClockVerdict } from '~/domain/law/public-clock/clock-answer';
import type { RegimeKey } from '~/domain/law/regime';
import { defineTexts } from '~/i18n/define-texts';

interface ClockAnswerTexts {
	verdictTitle: Record<ClockVerdict, string>;
	regime: Record<RegimeKey, string>;
	unconfirmed: string;
	days: string;
	day: Record<ClockDay['key'], string>;
	ifFiledOn: (date: string) => string;
	tasks: string;
	noTasks: string;
	task: Record<ClockTask, string>;
	unanswered: string;
	next: string;
	startFiling: string;
	calendar: string;
	share: string;
	api: string;
	disclaimer: string;
}

/** What stands around the answer of the clock, on its page, in its data and in its calendar. */
export const clockAnswerTexts = defineTexts<ClockAnswerTexts>({
	nl: {
		verdictTitle: {
			'too-early': 'Te vroeg',
			'in-time': 'Op tijd',
			'in-time-in-one-reading': 'Misschien te laat',
			late: 'Te laat',
			'no-term': 'U kunt indienen',
			unsure: 'Niet zeker',
			unknown: 'Nog niet te berekenen',
		},
		regime: {
			formation: 'Geschil over de totstandkoming van prestatieafspraken',
			performance: 'Geschil over de nakoming van prestatieafspraken',
			'performance-earlier':
				'Geschil over de nakoming van prestatieafspraken van vóór de nieuwe wet',
			'performance-outside':
				'Geschil over de nakoming van prestatieafspraken waarvoor de nieuwe wet misschien niet geldt',
			'performance-not-open':
				'Geschil over de nakoming van prestatieafspraken, dat nog niet kan worden ingediend',
		},
		unconfirmed: 'De dag waarop dit kan, moet nog worden bevestigd.',
		days: 'De dagen die tellen',
		day: {
			arises: 'Het geschil ontstaat op',
			strict: 'Laatste dag, zoals de wet het zegt',
			practice: 'Laatste dag volgens de praktijk van het ministerie',
			views: 'De andere partijen geven hun zienswijze uiterlijk op',
			ruling: 'De minister doet uitspraak uiterlijk op',
		},
		ifFiledOn: (date) => `De zienswijzen en de uitspraak zijn geteld vanaf indienen op ${date}.`,
		tasks: 'Wat u eerst moet doen',
		noTasks: 'Volgens uw antwoorden ontbreekt er niets.',
		task: {
			approach:
				'Probeer er met elke andere partij samen uit te komen. Zonder een poging met elke partij kunt u niet indienen.',
			prove:
				'Verzamel bewijs van uw pogingen: een verslag, een brief of een e-mail. Ten minste één document is nodig.',
			'name-all-three':
				'De minister beslist over afspraken tussen gemeente, corporatie en huurders. Leg uit wat de derde partij ermee te maken heeft.',
			documents:
				'Vraag de documenten op die u niet hebt. Lukt dat niet, dan schrijft u bij het indienen waarom.',
			'new-facts': 'Is over hetzelfde al beslist? Noem dan de nieuwe feiten.',
		},
		unanswered: 'Deze vragen hebt u nog niet beantwoord:',
		next: 'Wat u nu kunt doen',
		startFiling: 'Begin een verzoek met deze gegevens',
		calendar: 'Zet deze dagen in uw agenda (.ics)',
		share: 'U kunt dit antwoord delen: kopieer het adres van deze pagina.',
		api: 'Voor ontwikkelaars: dit antwoord als JSON',
		disclaimer: 'Dit is een hulpmiddel. Het ministerie beslist of een verzoek op tijd is.',
	},
	en: {
		verdictTitle: {
			'too-early': 'Too early',
			'in-time': 'In time',
			'in-time-in-one-reading': 'Perhaps late',
			late: 'Late',
			'no-term': 'You can file',
			unsure: 'Not sure',
			unknown: 'Cannot be computed yet',
		},
		regime: {
			formation: 'Dispute about the formation of performance agreements',
			performance: 'Dispute about the performance of performance agreements',
			'performance-earlier':
				'Dispute about the performance of performance agreements from before the new act',
			'performance-outside':
				'Dispute about the performance of performance agreements for which the new act may not hold',
			'performance-not-open':
				'Dispute about the performance of performance agreements, which cannot be filed yet',
		},
		unconfirmed: 'The day from which this is possible is still to be confirmed.',
		days: 'The days that matter',
		day: {
			arises: 'The dispute arises on',
			strict: 'Last day, as the law reads',
			practice: 'Last day by the ministry’s practice',
			views: 'The other parties give their views no later than',
			ruling: 'The minister rules no later than',
		},
		ifFiledOn: (date) => `Views and ruling are counted from filing on ${date}.`,
		tasks: 'What you have to do first',
		noTasks: 'By your answers nothing is missing.',
		task: {
			approach:
				'Try to solve it together with each other party. Without an attempt towards each party you cannot file.',
			prove:
				'Collect proof of your attempts: a report, a letter or an e-mail. At least one document is needed.',
			'name-all-three':
				'The minister rules on agreements between municipality, association and tenants. Explain what the third party has to do with it.',
			documents:
				'Ask for the documents that you do not have. If that fails, you write why when you file.',
			'new-facts': 'Was the same decided before? Then name the new facts.',
		},
		unanswered: 'You have not answered these questions yet:',
		next: 'What you can do now',
		startFiling: 'Start a request with these facts',
		calendar: 'Put these days in your calendar (.ics)',
		share: 'You can share this answer: copy the address of this page.',
		api: 'For developers: this answer as JSON',
		disclaimer: 'This is a guide. The ministry decides whether a request is in time.',
	},
});
