import { defineTexts } from '~/i18n/define-texts';
import { noticeTemplate } from './notice-template';
import { Paragraph } from './parts/paragraph';
import { doerText } from './parts/person-text';
import { Quote } from './parts/quote';

const texts = defineTexts({
	nl: {
		title: 'Het verzoek is ingetrokken',
		withdrew: (doer: string) => `${doer} heeft het verzoek ingetrokken.`,
		ended: 'De procedure is hiermee afgelopen. Er komt geen uitspraak.',
		reason: 'De reden',
	},
	en: {
		title: 'The request was withdrawn',
		withdrew: (doer: string) => `${doer} has withdrawn the request.`,
		ended: 'This ends the procedure. There will be no ruling.',
		reason: 'The reason',
	},
});

/** To all: the request was withdrawn and the dispute ends without a ruling. */
export const withdrawn = noticeTemplate({
	title: ({ setting }) => texts[setting.language].title,
	Story({ facts, setting }) {
		const { language } = setting;
		const { withdrew, ended, reason } = texts[language];
		return (
			<>
				<Paragraph>
					{withdrew(doerText(facts.by, language))} {ended}
				</Paragraph>
				<Quote title={reason} text={facts.detail} language={language} />
			</>
		);
	},
	acknowledges: true,
});
