import { defineTexts } from '~/i18n/define-texts';
import { formatWeekday } from '~/i18n/format/format-date';
import { noticeTemplate } from './notice-template';
import { Paragraph } from './parts/paragraph';
import { Quote } from './parts/quote';
import { rulingClockText } from './parts/ruling-clock';

interface CureRequestedTexts {
	title: string;
	applicant: string;
	others: string;
	/** Until when, where the day is known. */
	canComplete: (until: string | null) => string;
	defects: string;
}

const texts = defineTexts<CureRequestedTexts>({
	nl: {
		title: 'Het verzoek moet worden aangevuld',
		applicant:
			'In uw verzoek ontbreekt nog iets. U kunt dat aanvullen. Doet u dat niet op tijd? Dan kan het ministerie besluiten het verzoek niet te behandelen.',
		others: 'In het verzoek ontbreekt nog iets.',
		canComplete: (until) =>
			until
				? `De verzoeker kan dat aanvullen tot en met ${until}.`
				: 'De verzoeker kan dat aanvullen.',
		defects: 'Dit ontbreekt nog',
	},
	en: {
		title: 'The request has to be completed',
		applicant:
			'Something is still missing from your request. You can complete it. If you do not do so in time, the ministry can decline it.',
		others: 'Something is still missing from the request.',
		canComplete: (until) =>
			until
				? `The applicant can complete it up to and including ${until}.`
				: 'The applicant can complete it.',
		defects: 'This is still missing',
	},
});

/** To the applicants: what is missing and until when it can be mended (Awb 4:5); the others are told. */
export const cureRequested = noticeTemplate({
	title: ({ setting }) => texts[setting.language].title,
	Story({ facts, setting }) {
		const { language } = setting;
		const { applicant, others, canComplete, defects } = texts[language];
		const until = facts.cureDue ? formatWeekday(facts.cureDue, language) : null;
		return (
			<>
				<Paragraph>{facts.expected ? applicant : `${others} ${canComplete(until)}`}</Paragraph>
				<Paragraph>{rulingClockText(facts, 'standsStill', language)}</Paragraph>
				<Quote title={defects} text={facts.detail} language={language} />
			</>
		);
	},
});
