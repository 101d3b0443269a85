import { defineTexts } from '~/i18n/define-texts';

interface PointTexts {
	pointTitle: (number: number, title: string) => string;
	asked: string;
	readPoint: string;
	none: string;
	/** Above the position of another party than the filer, as the filer gave it. */
	byApplicant: string;
}

/** What stands beside each point that a step’s form asks about. */
export const pointTexts = defineTexts<PointTexts>({
	nl: {
		pointTitle: (number, title) => `Punt ${number}: ${title}`,
		asked: 'Gevraagd',
		readPoint: 'Lees wat de partijen hierover schrijven',
		none: 'Niets opgeschreven',
		byApplicant: 'Volgens de verzoeker:',
	},
	en: {
		pointTitle: (number, title) => `Point ${number}: ${title}`,
		asked: 'Asked',
		readPoint: 'Read what the parties write about this',
		none: 'Nothing written',
		byApplicant: 'According to the applicant:',
	},
});
