import { defineTexts } from '~/i18n/define-texts';
import { noticeTemplate } from './notice-template';
import { Paragraph } from './parts/paragraph';
import { doerText } from './parts/person-text';
import { Quote } from './parts/quote';

const texts = defineTexts({
	nl: {
		title: (doer: string) => `Antwoord van ${doer}`,
		answered: (doer: string) => `${doer} heeft de vraag van de adviescommissie beantwoord.`,
		answer: 'Het antwoord',
	},
	en: {
		title: (doer: string) => `Answer of ${doer}`,
		answered: (doer: string) => `${doer} has answered the advisory committee’s question.`,
		answer: 'The answer',
	},
});

/** To all: the answer to the committee’s question. */
export const informationProvided = noticeTemplate({
	title: ({ facts, setting }) =>
		texts[setting.language].title(doerText(facts.by, setting.language)),
	Story({ facts, setting }) {
		const { language } = setting;
		const { answered, answer } = texts[language];
		return (
			<>
				<Paragraph>{answered(doerText(facts.by, language))}</Paragraph>
				<Quote title={answer} text={facts.detail} language={language} />
			</>
		);
	},
	acknowledges: true,
});
