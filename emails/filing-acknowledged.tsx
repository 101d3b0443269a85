import { defineTexts } from '~/i18n/define-texts';
import { formatDateTime } from '~/i18n/format/format-date';
import { noticeTemplate } from './notice-template';
import { Paragraph } from './parts/paragraph';
import { RulingDue } from './parts/ruling-due';

const texts = defineTexts({
	nl: {
		title: 'Uw verzoek is ontvangen',
		received: (at: string) => `Het ministerie heeft uw verzoek ontvangen op ${at}.`,
		copy: 'Bij deze mail zit een kopie van uw verzoek (PDF).',
		others: 'De andere partijen en de adviescommissie krijgen ook bericht.',
		check: 'Het ministerie controleert eerst of uw verzoek compleet is.',
	},
	en: {
		title: 'Your request was received',
		received: (at: string) => `The ministry received your request on ${at}.`,
		copy: 'A copy of your request comes with this mail (PDF).',
		others: 'The other parties and the advisory committee are told too.',
		check: 'The ministry first checks whether your request is complete.',
	},
});

/** To the applicant who filed: when it was received, and what happens with it (Awb 2:15). */
export const filingAcknowledged = noticeTemplate({
	title: ({ setting }) => texts[setting.language].title,
	Story({ facts, setting }) {
		const { language } = setting;
		const { received, copy, others, check } = texts[language];
		return (
			<>
				<Paragraph>{received(formatDateTime(facts.at, language))}</Paragraph>
				<Paragraph>
					{check} {others}
				</Paragraph>
				<RulingDue facts={facts} language={language} />
				<Paragraph>{copy}</Paragraph>
			</>
		);
	},
	tellsRulingDue: () => true,
});
