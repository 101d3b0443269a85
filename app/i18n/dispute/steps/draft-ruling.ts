import { defineTexts } from '~/i18n/define-texts';

interface DraftRulingTexts {
	rulingConsiderationsHint: string;
	obligation: (number: number) => string;
	obligationHint: string;
	obligationBy: (number: number) => string;
	obligationDue: (number: number) => string;
	departs: (number: number) => string;
	departsHint: string;
	adviceOnPoint: string;
	noAdvice: string;
	save: string;
}

/** What the draft of a ruling asks beyond the decision on each point. */
export const draftRulingTexts = defineTexts<DraftRulingTexts>({
	nl: {
		rulingConsiderationsHint:
			'Wat voor alle punten geldt. De motivering per punt schrijft u bij het punt zelf.',
		obligation: (number) => `Verplichting bij punt ${number}`,
		obligationHint: 'Wat moet er gebeuren? Laat leeg als er niets hoeft te gebeuren.',
		obligationBy: (number) => `Wie moet de verplichting bij punt ${number} nakomen?`,
		obligationDue: (number) => `Verplichting bij punt ${number} uiterlijk op`,
		departs: (number) => `Waarom wijkt punt ${number} af van het advies?`,
		departsHint: 'Alleen als u afwijkt. De reden komt in de uitspraak te staan (Awb 3:50).',
		adviceOnPoint: 'Advies van de commissie',
		noAdvice: 'De commissie heeft nog geen advies gegeven.',
		save: 'Bewaar het concept',
	},
	en: {
		rulingConsiderationsHint:
			'What holds for all points. Write the reasons on each point with that point.',
		obligation: (number) => `Obligation on point ${number}`,
		obligationHint: 'What has to be done? Leave empty where nothing has.',
		obligationBy: (number) => `Who has to meet the obligation on point ${number}?`,
		obligationDue: (number) => `Obligation on point ${number} by`,
		departs: (number) => `Why does point ${number} depart from the advice?`,
		departsHint: 'Only where you depart from it. The reason becomes part of the ruling (Awb 3:50).',
		adviceOnPoint: 'The committee’s advice',
		noAdvice: 'The committee has not given its advice yet.',
		save: 'Save the draft',
	},
});
