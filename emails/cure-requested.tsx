import { defineTexts } from '~/i18n/define-texts';
import { noticeTemplate } from './notice-template';
import { Paragraph } from './parts/paragraph';
import { Quote } from './parts/quote';

const texts = defineTexts({
	nl: {
		title: 'Het verzoek moet worden aangevuld',
		applicant:
			'In uw verzoek ontbreekt nog iets. U kunt dat aanvullen. Doet u dat niet op tijd? Dan kan het ministerie besluiten het verzoek niet te behandelen.',
		others: 'In het verzoek ontbreekt nog iets. De verzoeker kan dat aanvullen.',
		standsStill: 'De termijn voor de uitspraak staat zo lang stil.',
		defects: 'Dit ontbreekt nog',
	},
	en: {
		title: 'The request has to be completed',
		applicant:
			'Something is still missing from your request. You can complete it. If you do not do so in time, the ministry can decline it.',
		others: 'Something is still missing from the request. The applicant can complete it.',
		standsStill: 'Meanwhile the ruling term stands still.',
		defects: 'This is still missing',
	},
});

/** To the applicants: what is missing and until when it can be mended (Awb 4:5); the others are told. */
export const cureRequested = noticeTemplate({
	title: ({ setting }) => texts[setting.language].title,
	Story({ facts, setting }) {
		const { language } = setting;
		const { applicant, others, standsStill, defects } = texts[language];
		return (
			<>
				<Paragraph>{facts.expected ? applicant : others}</Paragraph>
				<Paragraph>{standsStill}</Paragraph>
				<Quote title={defects} text={facts.detail} language={language} />
			</>
		);
	},
});
