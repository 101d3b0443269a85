import { defineTexts } from '~/i18n/define-texts';

interface DecisionTexts {
	considerations: string;
	admissible: (number: number) => string;
	outcome: (number: number) => string;
	outcomeHint: string;
	reasonsOn: (number: number) => string;
}

/** What is asked about each point that is advised on or decided. */
export const decisionTexts = defineTexts<DecisionTexts>({
	nl: {
		considerations: 'Algemene overwegingen',
		admissible: (number) => `Is punt ${number} ontvankelijk?`,
		outcome: (number) => `Beslissing over punt ${number}`,
		outcomeHint: 'Alleen als het punt ontvankelijk is.',
		reasonsOn: (number) => `Motivering bij punt ${number}`,
	},
	en: {
		considerations: 'General considerations',
		admissible: (number) => `Is point ${number} admissible?`,
		outcome: (number) => `Decision on point ${number}`,
		outcomeHint: 'Only where the point is admissible.',
		reasonsOn: (number) => `Reasons on point ${number}`,
	},
});
