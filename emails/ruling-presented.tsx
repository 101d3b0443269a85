import { defineTexts } from '~/i18n/define-texts';
import { noticeTemplate } from './notice-template';
import { Paragraph } from './parts/paragraph';
import { doerText } from './parts/person-text';
import { RulingDue } from './parts/ruling-due';

const texts = defineTexts({
	nl: {
		title: 'Een uitspraak wacht op uw handtekening',
		presented: (doer: string) => `${doer} heeft een uitspraak aan u voorgelegd.`,
		next: 'Lees de uitspraak. Onderteken haar, of stuur haar terug met uw opmerkingen.',
	},
	en: {
		title: 'A ruling awaits your signature',
		presented: (doer: string) => `${doer} has presented a ruling to you.`,
		next: 'Read the ruling. Sign it, or send it back with your remarks.',
	},
});

/** To the signatory: a ruling waits for a signature. */
export const rulingPresented = noticeTemplate({
	title: ({ setting }) => texts[setting.language].title,
	Story({ facts, setting }) {
		const { language } = setting;
		const { presented } = texts[language];
		return (
			<>
				<Paragraph>{presented(doerText(facts.by, language))}</Paragraph>
				<RulingDue facts={facts} language={language} />
			</>
		);
	},
	next: ({ setting }) => texts[setting.language].next,
	tellsRulingDue: () => true,
});
