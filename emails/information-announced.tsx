import { defineTexts } from '~/i18n/define-texts';
import { formatDueWeekday } from '~/i18n/format/format-due';
import { noticeTemplate } from './notice-template';
import { Paragraph } from './parts/paragraph';
import { Quote } from './parts/quote';
import { WhyThisDate } from './parts/why-this-date';

const texts = defineTexts({
	nl: {
		title: 'De adviescommissie vraagt om inlichtingen',
		asks: (whom: string) => `De adviescommissie heeft een vraag gesteld aan ${whom}.`,
		another: 'een andere betrokkene',
		by: (day: string) => `Het antwoord moet er zijn op ${day}.`,
		readable: 'Daarna kunt u het antwoord lezen in het portaal.',
		question: 'De vraag',
	},
	en: {
		title: 'The advisory committee asks for information',
		asks: (whom: string) => `The advisory committee has put a question to ${whom}.`,
		another: 'somebody else concerned',
		by: (day: string) => `The answer is due by ${day}.`,
		readable: 'After that you can read the answer in the portal.',
		question: 'The question',
	},
});

/** To the others: what the committee asked somebody else, and by when (Rtiv 19c). */
export const informationAnnounced = noticeTemplate({
	title: ({ setting }) => texts[setting.language].title,
	Story({ facts, setting }) {
		const { language } = setting;
		const { asks, another, by, readable, question } = texts[language];
		return (
			<>
				<Paragraph>
					{asks(facts.asked ?? another)}{' '}
					{facts.expected && by(formatDueWeekday(facts.expected.due, language))} {readable}
				</Paragraph>
				<WhyThisDate because={facts.expected?.because} language={language} />
				<Quote title={question} text={facts.detail} language={language} />
			</>
		);
	},
	taskOfAnother: true,
});
