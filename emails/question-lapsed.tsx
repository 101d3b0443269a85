import { defineTexts } from '~/i18n/define-texts';
import { noticeTemplate } from './notice-template';
import { Paragraph } from './parts/paragraph';

const texts = defineTexts({
	nl: {
		title: 'U hoeft de vraag niet meer te beantwoorden',
		lapsed: 'De procedure is afgelopen. De adviescommissie heeft uw antwoord niet meer nodig.',
	},
	en: {
		title: 'You need not answer the question any more',
		lapsed: 'The procedure has ended. The advisory committee no longer needs your answer.',
	},
});

/** To a third party that still owed an answer: the dispute is closed, and how is no matter of theirs. */
export const questionLapsed = noticeTemplate({
	title: ({ setting }) => texts[setting.language].title,
	Story: ({ setting }) => <Paragraph>{texts[setting.language].lapsed}</Paragraph>,
});
