import { defineTexts } from '~/i18n/define-texts';
import { formatWeekday } from '~/i18n/format/format-date';
import { noticeTemplate } from './notice-template';
import { Paragraph } from './parts/paragraph';
import { doerText } from './parts/person-text';
import { Quote } from './parts/quote';
import { rulingClockText } from './parts/ruling-clock';

const texts = defineTexts({
	nl: {
		title: 'Het verzoek is aangevuld',
		cured: (doer: string) => `${doer} heeft het verzoek aangevuld.`,
		more: (until: string) => `De verzoeker kan nog meer aanvullen tot en met ${until}.`,
		answer: 'Toelichting van de verzoeker',
		next: 'Behandelaar: controleer opnieuw of het verzoek compleet is.',
	},
	en: {
		title: 'The request was completed',
		cured: (doer: string) => `${doer} has completed the request.`,
		more: (until: string) => `The applicant can still add to it up to and including ${until}.`,
		answer: 'Explanation by the applicant',
		next: 'Caseworker: check again whether the request is complete.',
	},
});

/** To all: an applicant mended what was missing, and the ruling term runs on. */
export const cured = noticeTemplate({
	title: ({ setting }) => texts[setting.language].title,
	Story({ facts, setting }) {
		const { language } = setting;
		const { cured, more, answer } = texts[language];
		return (
			<>
				<Paragraph>
					{cured(doerText(facts.by, language))} {rulingClockText(facts, 'runsAgain', language)}{' '}
					{facts.cureDue && more(formatWeekday(facts.cureDue, language))}
				</Paragraph>
				<Quote title={answer} text={facts.detail} language={language} />
			</>
		);
	},
	next: ({ setting }) => (setting.audience === 'ministry' ? texts[setting.language].next : null),
	acknowledges: true,
});
