import { defineTexts } from '~/i18n/define-texts';
import { noticeTemplate } from './notice-template';
import { Paragraph } from './parts/paragraph';
import { doerText } from './parts/person-text';
import { Quote } from './parts/quote';

const texts = defineTexts({
	nl: {
		title: (doer: string) => `${doer} is geen verzoeker meer`,
		withdrew: (doer: string) => `${doer} heeft zich teruggetrokken als verzoeker.`,
		goesOn: 'De andere verzoekers gaan verder met dit geschil.',
		reason: 'De reden',
	},
	en: {
		title: (doer: string) => `${doer} is no longer an applicant`,
		withdrew: (doer: string) => `${doer} has withdrawn as an applicant.`,
		goesOn: 'The other applicants go on with this dispute.',
		reason: 'The reason',
	},
});

/** To all: one applicant withdrew, the others go on. */
export const applicantWithdrew = noticeTemplate({
	title: ({ facts, setting }) =>
		texts[setting.language].title(doerText(facts.by, setting.language)),
	Story({ facts, setting }) {
		const { language } = setting;
		const { withdrew, goesOn, reason } = texts[language];
		return (
			<>
				<Paragraph>
					{withdrew(doerText(facts.by, language))} {goesOn}
				</Paragraph>
				<Quote title={reason} text={facts.detail} language={language} />
			</>
		);
	},
	acknowledges: true,
});
