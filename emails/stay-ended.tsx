import { defineTexts } from '~/i18n/define-texts';
import { noticeTemplate } from './notice-template';
import { Paragraph } from './parts/paragraph';
import { Quote } from './parts/quote';
import { rulingClockText } from './parts/ruling-clock';
import { RulingDue } from './parts/ruling-due';

const texts = defineTexts({
	nl: {
		title: 'De zaak gaat weer verder',
		ended: 'De zaak rust niet meer.',
		reason: 'De reden',
	},
	en: {
		title: 'The case goes on',
		ended: 'The case no longer rests.',
		reason: 'The reason',
	},
});

/** To all: the stay has ended and the ruling term runs on. */
export const stayEnded = noticeTemplate({
	title: ({ setting }) => texts[setting.language].title,
	Story({ facts, setting }) {
		const { language } = setting;
		const { ended, reason } = texts[language];
		return (
			<>
				<Paragraph>
					{ended} {rulingClockText(facts, 'runsAgain', language)}
				</Paragraph>
				<RulingDue facts={facts} language={language} />
				<Quote title={reason} text={facts.detail} language={language} />
			</>
		);
	},
	tellsRulingDue: () => true,
});
