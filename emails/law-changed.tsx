import { defineTexts } from '~/i18n/define-texts';
import { noticeTemplate } from './notice-template';
import { MovedDates } from './parts/moved-dates';
import { Paragraph } from './parts/paragraph';
import { Quote } from './parts/quote';

const texts = defineTexts({
	nl: {
		title: 'Een datum in uw geschil is veranderd',
		changed: 'De regels waarmee het portaal rekent, zijn gewijzigd.',
		holds: 'Dat geldt ook voor dit geschil. Daardoor verandert een datum.',
		dates: 'De nieuwe datums',
		reason: 'De reden',
	},
	en: {
		title: 'A date in your dispute has changed',
		changed: 'The rules with which the portal computes were changed.',
		holds: 'That holds for this dispute as well. So a date changes.',
		dates: 'The new dates',
		reason: 'The reason',
	},
});

/** To each party and the caseworker: which dates are others by a change of the law's data, and why. */
export const lawChanged = noticeTemplate({
	title: ({ setting }) => texts[setting.language].title,
	Story({ facts, setting: { language } }) {
		const { changed, holds, dates, reason } = texts[language];
		return (
			<>
				<Paragraph>{changed}</Paragraph>
				<Paragraph>{holds}</Paragraph>
				<MovedDates title={dates} moved={facts.moved} language={language} />
				<Quote title={reason} text={facts.detail} language={language} />
			</>
		);
	},
	tellsRulingDue: ({ moved = [] }) => moved.some(({ term }) => term === 'ruling'),
});
