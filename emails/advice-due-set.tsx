import { defineTexts } from '~/i18n/define-texts';
import { formatWeekday } from '~/i18n/format/format-date';
import { noticeTemplate } from './notice-template';
import { Paragraph } from './parts/paragraph';
import { Quote } from './parts/quote';

const texts = defineTexts({
	nl: {
		title: 'De dag voor het advies is bepaald',
		set: (day: string) => `De behandelaar verwacht het advies uiterlijk op ${day}.`,
		late: 'Komt het later? Dan kan de minister toch uitspraak doen.',
		remarks: 'Toelichting van de behandelaar',
	},
	en: {
		title: 'The day for the advice was set',
		set: (day: string) => `The caseworker expects the advice by ${day}.`,
		late: 'If it comes later, the minister can rule all the same.',
		remarks: 'Explanation of the caseworker',
	},
});

/** To the committee: by when its advice is expected, set or moved (Awb 3:6). */
export const adviceDueSet = noticeTemplate({
	title: ({ setting }) => texts[setting.language].title,
	Story({ facts, setting }) {
		const { language } = setting;
		const { set, late, remarks } = texts[language];
		return (
			<>
				{facts.adviceDue && (
					<Paragraph>
						{set(formatWeekday(facts.adviceDue, language))} {late}
					</Paragraph>
				)}
				<Quote title={remarks} text={facts.detail} language={language} />
			</>
		);
	},
});
