import { defineTexts } from '~/i18n/define-texts';
import { noticeTemplate } from './notice-template';
import { Paragraph } from './parts/paragraph';
import { Quote } from './parts/quote';

const texts = defineTexts({
	nl: {
		title: 'De adviescommissie heeft een vraag aan u',
		asks: 'De adviescommissie vraagt uw organisatie om inlichtingen over dit geschil.',
		readable: 'Alle partijen kunnen de vraag en uw antwoord lezen.',
		question: 'De vraag',
	},
	en: {
		title: 'The advisory committee has a question for you',
		asks: 'The advisory committee asks your organisation for information about this dispute.',
		readable: 'All parties can read the question and your answer.',
		question: 'The question',
	},
});

/** To the party or third party that the committee asks something (Rtiv 19c). */
export const informationRequested = noticeTemplate({
	title: ({ setting }) => texts[setting.language].title,
	Story({ facts, setting }) {
		const { language } = setting;
		const { asks, readable, question } = texts[language];
		return (
			<>
				<Paragraph>
					{asks} {readable}
				</Paragraph>
				<Quote title={question} text={facts.detail} language={language} />
			</>
		);
	},
});
