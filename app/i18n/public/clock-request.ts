import { defineTexts } from '~/i18n/define-texts';

interface ClockRequestTexts {
	title: string;
	lead: string;
	start: string;
}

/** Starting a request with what was entered in the clock. */
export const clockRequestTexts = defineTexts<ClockRequestTexts>({
	nl: {
		title: 'Begin een verzoek',
		lead: 'Dit neemt u mee uit de klok. U kunt alles nog veranderen.',
		start: 'Begin het verzoek',
	},
	en: {
		title: 'Start a request',
		lead: 'This comes along from the clock. You can still change everything.',
		start: 'Start the request',
	},
});
