import { defineTexts } from '~/i18n/define-texts';

interface AttemptTexts {
	title: string;
	with: string;
	about: string;
	outcome: string;
	proof: string;
	/** Before what a party says of it. */
	accordingTo: (party: string) => string;
}

/** What the parties tried themselves. */
export const attemptTexts = defineTexts<AttemptTexts>({
	nl: {
		title: 'Pogingen om er samen uit te komen',
		with: 'Met',
		about: 'Over',
		outcome: 'Uitkomst',
		proof: 'Bewijs',
		accordingTo: (party) => `Volgens ${party}`,
	},
	en: {
		title: 'Attempts to solve it together',
		with: 'With',
		about: 'About',
		outcome: 'Outcome',
		proof: 'Proof',
		accordingTo: (party) => `According to ${party}`,
	},
});
