import { defineTexts } from '~/i18n/define-texts';
import { noticeTemplate } from './notice-template';
import { Paragraph } from './parts/paragraph';

const texts = defineTexts({
	nl: {
		title: 'De adviescommissie heeft advies gegeven',
		given: 'Het advies van de commissie staat in het portaal. Alleen het ministerie kan het lezen.',
		next: 'Schrijf nu de uitspraak.',
	},
	en: {
		title: 'The advisory committee has given its advice',
		given: 'The committee’s advice is in the portal. Only the ministry can read it.',
		next: 'Now write the ruling.',
	},
});

/** To the caseworker: the committee’s advice is in; it tells nothing of what it says. */
export const adviceGiven = noticeTemplate({
	title: ({ setting }) => texts[setting.language].title,
	Story({ setting }) {
		const { language } = setting;
		const { given } = texts[language];
		return <Paragraph>{given}</Paragraph>;
	},
	next: ({ setting }) => texts[setting.language].next,
});
