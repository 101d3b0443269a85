import { defineTexts } from '~/i18n/define-texts';
import { noticeTemplate } from './notice-template';
import { MovedDates } from './parts/moved-dates';
import { Paragraph } from './parts/paragraph';
import { Quote } from './parts/quote';

const texts = defineTexts({
	nl: {
		title: 'Er is meer tijd door een storing van het portaal',
		extended: 'Het portaal werkte niet op de laatste dag van een termijn. Die termijn is verlengd.',
		dates: 'De nieuwe datums',
		reason: 'Wat er aan de hand was',
	},
	en: {
		title: 'There is more time because of an outage of the portal',
		extended: 'The portal was down on the last day of a term. That term was extended.',
		dates: 'The new dates',
		reason: 'What happened',
	},
});

/** To each party and the caseworker: which terms go on because the portal was down at their end. */
export const outageRecorded = noticeTemplate({
	title: ({ setting }) => texts[setting.language].title,
	Story({ facts, setting: { language } }) {
		const { extended, dates, reason } = texts[language];
		return (
			<>
				<Paragraph>{extended}</Paragraph>
				<MovedDates title={dates} moved={facts.moved} language={language} />
				<Quote title={reason} text={facts.detail} language={language} />
			</>
		);
	},
	tellsRulingDue: ({ moved = [] }) => moved.some(({ term }) => term === 'ruling'),
});
