import { defineTexts } from '~/i18n/define-texts';
import { noticeTemplate } from './notice-template';
import { Paragraph } from './parts/paragraph';
import { doerText } from './parts/person-text';
import { Quote } from './parts/quote';

const texts = defineTexts({
	nl: {
		title: 'De uitspraak is teruggestuurd',
		sentBack: (doer: string) => `${doer} heeft de uitspraak niet ondertekend.`,
		remarks: 'Opmerkingen van de ondertekenaar',
		next: 'Pas de uitspraak aan en leg haar opnieuw voor.',
	},
	en: {
		title: 'The ruling was sent back',
		sentBack: (doer: string) => `${doer} has not signed the ruling.`,
		remarks: 'Remarks of the signatory',
		next: 'Change the ruling and present it again.',
	},
});

/** To the caseworker: what the signatory wants changed. */
export const rulingSentBack = noticeTemplate({
	title: ({ setting }) => texts[setting.language].title,
	Story({ facts, setting }) {
		const { language } = setting;
		const { sentBack, remarks } = texts[language];
		return (
			<>
				<Paragraph>{sentBack(doerText(facts.by, language))}</Paragraph>
				<Quote title={remarks} text={facts.detail} language={language} />
			</>
		);
	},
	next: ({ setting }) => texts[setting.language].next,
});
