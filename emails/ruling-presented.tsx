import { defineTexts } from '~/i18n/define-texts';
import { formatWeekday } from '~/i18n/format-date';
import { mailTexts } from '~/i18n/mail';
import { noticeTemplate } from './notice-template';
import { Paragraph } from './parts/paragraph';
import { doerText } from './parts/person-text';

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
				{facts.rulingDue && (
					<Paragraph>
						{mailTexts[language].decidesBy(formatWeekday(facts.rulingDue, language))}
					</Paragraph>
				)}
			</>
		);
	},
	next: ({ setting }) => texts[setting.language].next,
});
