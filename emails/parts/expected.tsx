import { Fragment } from 'react';
import type { NoticeFacts, StillAsked } from '~/domain/dispute/notices/notice';
import type { Language } from '~/domain/language';
import { formatWeekday } from '~/i18n/format/format-date';
import { mailTexts } from '~/i18n/mail/mail';
import { procedureTexts } from '~/i18n/names/procedure';
import { Heading } from './heading';
import { Paragraph } from './paragraph';
import { WhyThisDate } from './why-this-date';

/** Something to do and by when; `passed` where that day lay in the past when it was told. */
export type Asked = NonNullable<NoticeFacts['expected']> & Partial<Pick<StillAsked, 'passed'>>;

/** What the receiver is to do and by when, or that nothing is asked of them now. */
export function Expected(props: {
	asked: readonly Asked[];
	/** In the template's own words, where the facts name no task. */
	next: string | null;
	language: Language;
}) {
	const { asked, next, language } = props;
	const texts = mailTexts[language];
	return (
		<>
			<Heading>{texts.whatNow}</Heading>
			{asked.map(({ task, due, because, passed }, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a mail is rendered once
				<Fragment key={index}>
					<Paragraph>
						{procedureTexts[language].task[task]}.{' '}
						<strong>
							{due
								? (passed ? texts.passed : texts.until)(formatWeekday(due, language))
								: texts.openDay}
						</strong>
					</Paragraph>
					<WhyThisDate because={because} language={language} />
				</Fragment>
			))}
			{next && <Paragraph>{next}</Paragraph>}
			{asked.length === 0 && !next && <Paragraph>{texts.nothingNow}</Paragraph>}
		</>
	);
}
