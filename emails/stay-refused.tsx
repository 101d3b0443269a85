import { defineTexts } from '~/i18n/define-texts';
import { formatWeekday } from '~/i18n/format/format-date';
import { noticeTemplate } from './notice-template';
import { Paragraph } from './parts/paragraph';
import { Quote } from './parts/quote';
import { rulingClockText } from './parts/ruling-clock';
import { RulingDue } from './parts/ruling-due';

const texts = defineTexts({
	nl: {
		title: 'De zaak wordt niet aangehouden',
		refused: 'Het ministerie laat de zaak niet rusten.',
		noLonger: (until: string) =>
			`Het ministerie laat de zaak niet langer rusten dan tot en met ${until}.`,
		anew: 'De instemming van de verzoekers is vervallen. Zij kunnen opnieuw instemmen.',
		reasons: 'De redenen',
	},
	en: {
		title: 'The case is not stayed',
		refused: 'The ministry does not let the case rest.',
		noLonger: (until: string) => `The ministry does not let the case rest beyond ${until}.`,
		anew: 'The consent of the applicants has fallen away. They can consent anew.',
		reasons: 'The reasons',
	},
});

/** To all: the dispute does not rest, though applicants consented to that, and why. */
export const stayRefused = noticeTemplate({
	title: ({ setting }) => texts[setting.language].title,
	Story({ facts, setting }) {
		const { language } = setting;
		const { refused, noLonger, anew, reasons } = texts[language];
		return (
			<>
				<Paragraph>
					{facts.restsUntil ? noLonger(formatWeekday(facts.restsUntil, language)) : refused}{' '}
					{rulingClockText(facts, 'runsOn', language)} {anew}
				</Paragraph>
				<RulingDue facts={facts} language={language} />
				<Quote title={reasons} text={facts.detail} language={language} />
			</>
		);
	},
	tellsRulingDue: () => true,
});
