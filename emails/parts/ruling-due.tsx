import type { NoticeFacts } from '~/domain/dispute/notices/notice';
import type { Language } from '~/domain/language';
import { localDateOf } from '~/domain/local-date';
import { formatDueWeekday } from '~/i18n/format/format-due';
import { mailTexts } from '~/i18n/mail/mail';
import { Paragraph } from './paragraph';
import { WhyThisDate } from './why-this-date';

/** By when the minister decides, and the way to that day; nothing where that is not told. */
export function RulingDue({ facts, language }: { facts: NoticeFacts; language: Language }) {
	const { rulingDue, rulingTerm, at } = facts;
	if (!rulingDue && !rulingTerm) return null;
	const { decidesBy, hadToDecideBy } = mailTexts[language];
	const isPast = rulingDue !== null && rulingDue < localDateOf(new Date(at));
	return (
		<>
			<Paragraph>
				{(isPast ? hadToDecideBy : decidesBy)(formatDueWeekday(rulingDue, language))}
			</Paragraph>
			<WhyThisDate because={rulingTerm && { why: 'term', term: rulingTerm }} language={language} />
		</>
	);
}
