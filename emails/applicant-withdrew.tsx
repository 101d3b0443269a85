import { defineTexts } from '~/i18n/define-texts';
import { formatDueWeekday } from '~/i18n/format/format-due';
import { noticeTemplate } from './notice-template';
import { Paragraph } from './parts/paragraph';
import { doerText } from './parts/person-text';
import { Quote } from './parts/quote';

const texts = defineTexts({
	nl: {
		title: (doer: string) => `${doer} is geen verzoeker meer`,
		withdrew: (doer: string) => `${doer} heeft zich teruggetrokken als verzoeker.`,
		goesOn: 'De andere verzoekers gaan verder met dit geschil.',
		unconfirmed: (names: string) =>
			`Over blijft: ${names}. Daar moet iemand bevestigen dat het verzoek doorgaat.`,
		until: (day: string) => `Dat kan tot en met ${day}.`,
		otherwise: 'Bevestigt niemand? Dan kan het ministerie de zaak beëindigen.',
		reason: 'De reden',
	},
	en: {
		title: (doer: string) => `${doer} is no longer an applicant`,
		withdrew: (doer: string) => `${doer} has withdrawn as an applicant.`,
		goesOn: 'The other applicants go on with this dispute.',
		unconfirmed: (names: string) =>
			`What remains: ${names}. Somebody there has to confirm that the request goes on.`,
		until: (day: string) => `That can be done up to and including ${day}.`,
		otherwise: 'If nobody confirms, the ministry can end the case.',
		reason: 'The reason',
	},
});

/** To all: one applicant withdrew, the others go on, or have to confirm first that they do. */
export const applicantWithdrew = noticeTemplate({
	title: ({ facts, setting }) =>
		texts[setting.language].title(doerText(facts.by, setting.language)),
	Story({ facts, setting }) {
		const { language } = setting;
		const { withdrew, goesOn, unconfirmed, until, otherwise, reason } = texts[language];
		const { names, due = null } = facts.unconfirmed ?? {};
		const remains = names
			? [unconfirmed(names.join(', ')), until(formatDueWeekday(due, language)), otherwise].join(' ')
			: goesOn;
		return (
			<>
				<Paragraph>
					{withdrew(doerText(facts.by, language))} {remains}
				</Paragraph>
				<Quote title={reason} text={facts.detail} language={language} />
			</>
		);
	},
	acknowledges: true,
});
