import { defineTexts } from '~/i18n/define-texts';

interface DecisionTexts {
	considerations: string;
	admissible: (number: number) => string;
	outcome: (number: number) => string;
	outcomeHint: string;
	/** To choose while it stands open, so that an answer can be taken back. */
	openYet: string;
	noOutcome: string;
	reasonsOn: (number: number) => string;
}

/** What is asked about each point that is advised on or decided. */
export const decisionTexts = defineTexts<DecisionTexts>({
	nl: {
		considerations: 'Algemene overwegingen',
		admissible: (number) => `Is punt ${number} ontvankelijk?`,
		outcome: (number) => `Beslissing over punt ${number}`,
		outcomeHint: 'Alleen als het punt ontvankelijk is.',
		openYet: 'Nog niet beoordeeld',
		noOutcome: 'Geen beslissing',
		reasonsOn: (number) => `Motivering bij punt ${number}`,
	},
	en: {
		considerations: 'General considerations',
		admissible: (number) => `Is point ${number} admissible?`,
		outcome: (number) => `Decision on point ${number}`,
		outcomeHint: 'Only where the point is admissible.',
		openYet: 'Not judged yet',
		noOutcome: 'No decision',
		reasonsOn: (number) => `Reasons on point ${number}`,
	},
});
