import { defineTexts } from '~/i18n/define-texts';
import { formatWeekday } from '~/i18n/format-date';
import { mailTexts } from '~/i18n/mail';
import { noticeTemplate } from './notice-template';
import { Paragraph } from './parts/paragraph';
import { Quote } from './parts/quote';

const texts = defineTexts({
	nl: {
		title: 'De uitspraak komt later',
		extended: 'De minister heeft meer tijd nodig voor de uitspraak. De termijn is verlengd.',
		reason: 'De reden',
	},
	en: {
		title: 'The ruling comes later',
		extended: 'The minister needs more time for the ruling. The term was extended.',
		reason: 'The reason',
	},
});

/** To all parties: by when the ruling now comes, and why later (Ww 44(5)). */
export const termExtended = noticeTemplate({
	title: ({ setting }) => texts[setting.language].title,
	Story({ facts, setting }) {
		const { language } = setting;
		const { extended, reason } = texts[language];
		return (
			<>
				<Paragraph>{extended}</Paragraph>
				{facts.rulingDue && (
					<Paragraph>
						{mailTexts[language].decidesBy(formatWeekday(facts.rulingDue, language))}
					</Paragraph>
				)}
				<Quote title={reason} text={facts.detail} language={language} />
			</>
		);
	},
});
