import type { DisputeState } from '~/domain/dispute/dispute';
import { defineTexts } from '~/i18n/define-texts';

interface WhatNowTexts {
	title: string;
	closedTitle: string;
	due: (date: string) => string;
	daysLeft: (days: number) => string;
	daysOver: (days: number) => string;
	dueToday: string;
	nothing: string;
	/** Instead of the state, to the applicant that it waits for. */
	youCure: string;
	/** Under the steps that are open to an applicant: what a stay is, and when one would. */
	stayHint: string;
	/** Instead of the state, while the dispute is stayed. */
	rests: (day: string) => string;
	forParty: Record<DisputeState, string>;
	forMinistry: Record<DisputeState, string>;
	/** Which parties a task is about, by name. */
	unconfirmed: (parties: string) => string;
	/** Instead of the state, to the ministry, once the signatory has sent the ruling back. */
	sentBack: string;
	/** Who sent it back; what they wrote follows. */
	remarksOf: (name: string, when: string) => string;
	/** Who gets the decision on paper, since nobody has said that they can be reached here. */
	byPost: (parties: string) => string;
	other: string;
	notPossible: string;
	thirdParty: string;
}

/** What waits for the reader, and by when. */
export const whatNowTexts = defineTexts<WhatNowTexts>({
	nl: {
		title: 'Wat u nu kunt doen',
		closedTitle: 'Deze zaak is gesloten',
		due: (date) => `Uiterlijk ${date}.`,
		daysLeft: (days) => (days === 1 ? 'Nog 1 dag.' : `Nog ${days} dagen.`),
		daysOver: (days) =>
			days === 1
				? 'Te laat: de termijn is 1 dag voorbij.'
				: `Te laat: de termijn is ${days} dagen voorbij.`,
		dueToday: 'Vandaag is de laatste dag.',
		nothing: 'U hoeft nu niets te doen.',
		youCure: 'Uw verzoek is nog niet compleet. U kunt het aanvullen.',
		stayHint:
			'Praat u weer met de andere partijen? Dan kunt u de zaak laten rusten. De minister wacht dan met de uitspraak.',
		rests: (day) => `De zaak rust tot en met ${day}. De verzoekers stemden daarmee in.`,
		forParty: {
			filed: 'Het ministerie controleert of het verzoek compleet is.',
			'cure-requested': 'De verzoeker vult het verzoek aan.',
			'under-review':
				'Het ministerie en de adviescommissie behandelen het geschil. U krijgt bericht zodra er iets verandert.',
			advised: '',
			'awaiting-signature': '',
			ruled: 'De minister heeft een bindende uitspraak gedaan.',
			declined: 'Het verzoek is buiten behandeling gesteld.',
			withdrawn: 'Het verzoek is ingetrokken.',
		},
		forMinistry: {
			filed: 'De behandelaar controleert of het verzoek compleet is.',
			'cure-requested': 'De verzoeker kan het verzoek aanvullen.',
			'under-review': 'De commissie bereidt haar advies voor.',
			advised: 'De behandelaar schrijft de uitspraak.',
			'awaiting-signature': 'De uitspraak ligt bij de ondertekenaar.',
			ruled: 'De minister heeft een bindende uitspraak gedaan.',
			declined: 'Het verzoek is buiten behandeling gesteld.',
			withdrawn: 'Het verzoek is ingetrokken.',
		},
		sentBack: 'De ondertekenaar stuurde de uitspraak terug. De behandelaar past haar aan.',
		remarksOf: (name, when) => `${name} stuurde haar terug op ${when} en schreef:`,
		unconfirmed: (parties) => `Nog niet bevestigd wie handelt voor: ${parties}.`,
		byPost: (parties) =>
			`Stuur het besluit per post aan: ${parties}. Voor hen heeft nog niemand bevestigd wie handelt.`,
		other: 'U kunt ook',
		notPossible: 'Dit kan nu niet',
		thirdParty:
			'De adviescommissie vraagt u om inlichtingen. U leest hier de vraag en uw antwoord.',
	},
	en: {
		title: 'What you can do now',
		closedTitle: 'This case is closed',
		due: (date) => `By ${date}.`,
		daysLeft: (days) => (days === 1 ? '1 day left.' : `${days} days left.`),
		daysOver: (days) =>
			days === 1 ? 'Late: the term ended 1 day ago.' : `Late: the term ended ${days} days ago.`,
		dueToday: 'Today is the last day.',
		nothing: 'You need not do anything now.',
		youCure: 'Your request is not complete yet. You can complete it.',
		stayHint:
			'Are you talking with the other parties again? Then you can let the case rest. The minister then waits with the ruling.',
		rests: (day) => `The case rests up to and including ${day}. The applicants consented to that.`,
		forParty: {
			filed: 'The ministry checks whether the request is complete.',
			'cure-requested': 'The applicant completes the request.',
			'under-review':
				'The ministry and the advisory committee deal with the dispute. You are told as soon as something changes.',
			advised: '',
			'awaiting-signature': '',
			ruled: 'The minister has given a binding ruling.',
			declined: 'The request was declined.',
			withdrawn: 'The request was withdrawn.',
		},
		forMinistry: {
			filed: 'The caseworker checks whether the request is complete.',
			'cure-requested': 'The applicant can complete the request.',
			'under-review': 'The committee prepares its advice.',
			advised: 'The caseworker writes the ruling.',
			'awaiting-signature': 'The ruling is with the signatory.',
			ruled: 'The minister has given a binding ruling.',
			declined: 'The request was declined.',
			withdrawn: 'The request was withdrawn.',
		},
		sentBack: 'The signatory sent the ruling back. The caseworker changes it.',
		remarksOf: (name, when) => `${name} sent it back on ${when} and wrote:`,
		unconfirmed: (parties) => `Not confirmed yet who acts for: ${parties}.`,
		byPost: (parties) =>
			`Send the decision by post to: ${parties}. Nobody has confirmed yet who acts for them.`,
		other: 'You can also',
		notPossible: 'This is not possible now',
		thirdParty:
			'The advisory committee asks you for information. Here you read the question and your answer.',
	},
});
