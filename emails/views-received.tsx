import { defineTexts } from '~/i18n/define-texts';
import { noticeTemplate } from './notice-template';
import { AttemptAnswers } from './parts/attempt-answers';
import { Paragraph } from './parts/paragraph';
import { doerText } from './parts/person-text';
import { Quote } from './parts/quote';

const texts = defineTexts({
	nl: {
		title: (doer: string) => `Zienswijze van ${doer}`,
		given: (doer: string) => `${doer} heeft een zienswijze gegeven.`,
		readable: 'Alle partijen kunnen de zienswijze nu lezen in het portaal.',
		copy: 'Wat er is ingevuld',
	},
	en: {
		title: (doer: string) => `Views of ${doer}`,
		given: (doer: string) => `${doer} has given its views.`,
		readable: 'All parties can now read these views in the portal.',
		copy: 'What was entered',
	},
});

/**
 * To all: a respondent gave its views, which everybody reads from the same moment. The one who gave
 * them gets a whole copy, as the acknowledgement of what was entered.
 */
export const viewsReceived = noticeTemplate({
	title: ({ facts, setting }) =>
		texts[setting.language].title(doerText(facts.by, setting.language)),
	Story({ facts, setting }) {
		const { language } = setting;
		const { given, readable, copy } = texts[language];
		return (
			<>
				<Paragraph>
					{given(doerText(facts.by, language))} {readable}
				</Paragraph>
				<Quote title={copy} text={facts.detail} language={language} whole />
				<AttemptAnswers answers={facts.onAttempts ?? []} language={language} />
			</>
		);
	},
	acknowledges: true,
});
