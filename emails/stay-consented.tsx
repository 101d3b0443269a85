import { defineTexts } from '~/i18n/define-texts';
import { noticeTemplate } from './notice-template';
import { Paragraph } from './parts/paragraph';
import { doerText } from './parts/person-text';
import { Quote } from './parts/quote';

const texts = defineTexts({
	nl: {
		title: (doer: string) => `${doer} stemt in met aanhouding`,
		consents: (doer: string) => `${doer} stemt ermee in dat de zaak tijdelijk rust.`,
		later: 'De zaak rust pas als elke verzoeker die meedoet instemt. Dan beslist het ministerie.',
		reason: 'De reden',
		next: 'Nog niet alle verzoekers stemmen in. U kunt de aanhouding al wel afwijzen.',
	},
	en: {
		title: (doer: string) => `${doer} consents to a stay`,
		consents: (doer: string) => `${doer} consents that the case rests for a time.`,
		later:
			'The case rests only once every applicant who takes part consents. Then the ministry decides.',
		reason: 'The reason',
		next: 'Not all applicants consent yet. You can refuse the stay already.',
	},
});

/** To all: an applicant consents that the dispute rests; the ministry decides (Awb 4:15). */
export const stayConsented = noticeTemplate({
	title: ({ facts, setting }) =>
		texts[setting.language].title(doerText(facts.by, setting.language)),
	Story({ facts, setting }) {
		const { language } = setting;
		const { consents, later, reason } = texts[language];
		return (
			<>
				<Paragraph>
					{consents(doerText(facts.by, language))} {later}
				</Paragraph>
				<Quote title={reason} text={facts.detail} language={language} />
			</>
		);
	},
	next: ({ facts, setting }) =>
		setting.audience === 'ministry' && !facts.expected ? texts[setting.language].next : null,
	acknowledges: true,
});
