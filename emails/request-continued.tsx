import { defineTexts } from '~/i18n/define-texts';
import { noticeTemplate } from './notice-template';
import { Paragraph } from './parts/paragraph';
import { doerText } from './parts/person-text';

const texts = defineTexts({
	nl: {
		title: (doer: string) => `${doer} gaat door met het verzoek`,
		continues: (doer: string) => `${doer} heeft bevestigd dat het verzoek doorgaat.`,
	},
	en: {
		title: (doer: string) => `${doer} goes on with the request`,
		continues: (doer: string) => `${doer} has confirmed that the request goes on.`,
	},
});

/** To all: an applicant that others had named goes on with the request alone. */
export const requestContinued = noticeTemplate({
	title: ({ facts, setting }) =>
		texts[setting.language].title(doerText(facts.by, setting.language)),
	Story({ facts, setting }) {
		const { language } = setting;
		return <Paragraph>{texts[language].continues(doerText(facts.by, language))}</Paragraph>;
	},
	acknowledges: true,
});
