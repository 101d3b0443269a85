import type { NoticeFacts } from '~/domain/dispute/notices/notice';
import type { Language } from '~/domain/language';
import { formatDateTime } from '~/i18n/format/format-date';
import { formatDueWeekday } from '~/i18n/format/format-due';
import { mailTexts } from '~/i18n/mail/mail';
import { kindTexts } from '~/i18n/names/kinds';
import { sumUpDue } from '~/i18n/terms/sum-up-due';
import { personText } from './person-text';
import { styles } from './styles';

/** The dispute in a few lines: reference, kind, parties, who did it and when, the ruling's due date. */
export function DisputeFacts(props: {
	facts: NoticeFacts;
	/** Whether to tell why the ruling is due on its day. */
	why: boolean;
	language: Language;
}) {
	const { facts, why, language } = props;
	const texts = mailTexts[language];
	const names = (side: 'applicant' | 'respondent') =>
		facts.parties.filter((party) => party.side === side).map(({ name }) => name);
	const rows: [string, string][] = [
		[texts.reference, facts.reference],
		[texts.dispute, kindTexts[language].kindLong[facts.kind]],
		[texts.agreement, facts.title],
		[texts.applicants(names('applicant').length), names('applicant').join(', ')],
		[texts.respondents(names('respondent').length), names('respondent').join(', ')],
		[texts.by, personText(facts.by, language)],
		[texts.at, formatDateTime(facts.at, language)],
	];
	if (facts.rulingDue || facts.rulingTerm) {
		rows.push([texts.rulingDue, formatDueWeekday(facts.rulingDue, language)]);
	}
	if (facts.rulingTerm && why) {
		const reason = sumUpDue({ why: 'term', term: facts.rulingTerm }, language);
		rows.push([texts.whyRulingDue, reason]);
	}
	return (
		<table style={styles.table}>
			<tbody>
				{rows.map(([term, fact]) => (
					<tr key={term}>
						<th scope="row" style={styles.term}>
							{term}
						</th>
						<td style={styles.fact}>{fact}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
