import { defineTexts } from '~/i18n/define-texts';

interface RuledPointTexts {
	notWrittenYet: string;
	departs: string;
	obligation: string;
	obligationBy: (names: string) => string;
	obligationDue: (date: string) => string;
}

/** What stands around what was decided on a point. */
export const ruledPointTexts = defineTexts<RuledPointTexts>({
	nl: {
		notWrittenYet: 'Over dit punt is nog niets geschreven.',
		departs: 'Waarom dit afwijkt van het advies',
		obligation: 'Verplichting',
		obligationBy: (names) => `Na te komen door: ${names}.`,
		obligationDue: (date) => `Uiterlijk op ${date}.`,
	},
	en: {
		notWrittenYet: 'Nothing has been written on this point yet.',
		departs: 'Why this departs from the advice',
		obligation: 'Obligation',
		obligationBy: (names) => `To be met by: ${names}.`,
		obligationDue: (date) => `By ${date}.`,
	},
});
