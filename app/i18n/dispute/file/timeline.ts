import { defineTexts } from '~/i18n/define-texts';

interface TimelineTexts {
	title: string;
}

/** The course of a case. */
export const timelineTexts = defineTexts<TimelineTexts>({
	nl: {
		title: 'Verloop',
	},
	en: {
		title: 'Course of the case',
	},
});
