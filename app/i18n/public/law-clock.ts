import { defineTexts } from '~/i18n/define-texts';

interface ClockTexts {
	title: string;
	lead: string;
	keepsNothing: string;
	ask: string;
	again: string;
	yearLink: string;
}

/** The clock before sign-in. */
export const lawClockTexts = defineTexts<ClockTexts>({
	nl: {
		title: 'Kunt u uw geschil nu voorleggen?',
		lead: 'Vul een paar data in. U ziet meteen of u te vroeg, op tijd of te laat bent, en waarom.',
		keepsNothing: 'Wij bewaren niets van wat u hier invult. Inloggen is niet nodig.',
		ask: 'Laat zien',
		again: 'Verander uw antwoorden',
		yearLink: 'Bekijk alle dagen van dit jaar',
	},
	en: {
		title: 'Can you file your dispute now?',
		lead: 'Fill in a few dates. You see at once whether you are too early, in time or late, and why.',
		keepsNothing: 'We keep nothing of what you fill in here. You do not have to sign in.',
		ask: 'Show',
		again: 'Change your answers',
		yearLink: 'See all days of this year',
	},
});
