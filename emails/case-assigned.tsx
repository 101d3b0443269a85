import { defineTexts } from '~/i18n/define-texts';
import { noticeTemplate } from './notice-template';
import { Paragraph } from './parts/paragraph';

const texts = defineTexts({
	nl: {
		title: 'Dit geschil is aan u toegewezen',
		assigned: 'U bent nu de behandelaar. Berichten voor de behandelaar gaan naar u.',
		next: 'Bekijk in het portaal wat er op u wacht.',
	},
	en: {
		title: 'This dispute was given to you',
		assigned: 'You are now its caseworker. Messages for the caseworker come to you.',
		next: 'See in the portal what waits for you.',
	},
});

/** To the caseworker to whom a dispute was given. */
export const caseAssigned = noticeTemplate({
	title: ({ setting }) => texts[setting.language].title,
	Story({ setting }) {
		const { language } = setting;
		const { assigned } = texts[language];
		return <Paragraph>{assigned}</Paragraph>;
	},
	next: ({ setting }) => texts[setting.language].next,
});
