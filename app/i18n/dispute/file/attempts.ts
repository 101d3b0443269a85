import { defineTexts } from '~/i18n/define-texts';

interface AttemptTexts {
	title: string;
	with: string;
	about: string;
	outcome: string;
	proof: string;
}

/** What the parties tried themselves. */
export const attemptTexts = defineTexts<AttemptTexts>({
	nl: {
		title: 'Pogingen om er samen uit te komen',
		with: 'Met',
		about: 'Over',
		outcome: 'Uitkomst',
		proof: 'Bewijs',
	},
	en: {
		title: 'Attempts to solve it together',
		with: 'With',
		about: 'About',
		outcome: 'Outcome',
		proof: 'Proof',
	},
});
