import { defineTexts } from '~/i18n/define-texts';
import { noticeTemplate } from './notice-template';
import { Paragraph } from './parts/paragraph';
import { Quote } from './parts/quote';
import { RulingDue } from './parts/ruling-due';

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
				<RulingDue facts={facts} language={language} />
				<Quote title={reason} text={facts.detail} language={language} />
			</>
		);
	},
	tellsRulingDue: () => true,
});
