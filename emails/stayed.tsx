import { defineTexts } from '~/i18n/define-texts';
import { formatWeekday } from '~/i18n/format/format-date';
import { noticeTemplate } from './notice-template';
import { Paragraph } from './parts/paragraph';
import { Quote } from './parts/quote';
import { rulingClockText } from './parts/ruling-clock';
import { RulingDue } from './parts/ruling-due';

const texts = defineTexts({
	nl: {
		title: 'De zaak rust tijdelijk',
		stayed: 'De zaak is aangehouden.',
		until: (day: string) => `De zaak rust tot en met ${day}.`,
		see: 'In het portaal ziet u tot wanneer de zaak rust.',
		remarks: 'Opmerkingen van de behandelaar',
	},
	en: {
		title: 'The case rests for a time',
		stayed: 'The case was stayed.',
		until: (day: string) => `The case rests up to and including ${day}.`,
		see: 'In the portal you see until when the case rests.',
		remarks: 'Remarks of the caseworker',
	},
});

/** To all parties: the dispute rests and the ruling term stands still (Awb 4:15). */
export const stayed = noticeTemplate({
	title: ({ setting }) => texts[setting.language].title,
	Story({ facts, setting }) {
		const { language } = setting;
		const { stayed, until, see, remarks } = texts[language];
		return (
			<>
				<Paragraph>
					{stayed} {rulingClockText(facts, 'standsStill', language)}{' '}
					{facts.restsUntil ? until(formatWeekday(facts.restsUntil, language)) : see}
				</Paragraph>
				<RulingDue facts={facts} language={language} />
				<Quote title={remarks} text={facts.detail} language={language} />
			</>
		);
	},
	tellsRulingDue: () => true,
});
