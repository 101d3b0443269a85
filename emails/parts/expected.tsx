import type { NoticeFacts } from '~/domain/dispute/notice';
import type { Language } from '~/domain/language';
import { formatWeekday } from '~/i18n/format/format-date';
import { mailTexts } from '~/i18n/mail/mail';
import { procedureTexts } from '~/i18n/names/procedure';
import { Heading } from './heading';
import { Paragraph } from './paragraph';
import { WhyThisDate } from './why-this-date';

/** What the receiver is to do and by when, or that nothing is asked of them now. */
export function Expected(props: {
	expected: NoticeFacts['expected'];
	/** In the template's own words, where the facts name no task. */
	next: string | null;
	language: Language;
}) {
	const { expected, next, language } = props;
	const texts = mailTexts[language];
	return (
		<>
			<Heading>{texts.whatNow}</Heading>
			{expected && (
				<>
					<Paragraph>
						{procedureTexts[language].task[expected.task]}.{' '}
						<strong>{texts.until(formatWeekday(expected.due, language))}</strong>
					</Paragraph>
					<WhyThisDate because={expected.because} language={language} />
				</>
			)}
			{next && <Paragraph>{next}</Paragraph>}
			{!expected && !next && <Paragraph>{texts.nothingNow}</Paragraph>}
		</>
	);
}
