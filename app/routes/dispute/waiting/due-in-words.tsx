import type { LocalDate } from '~/domain/local-date';
import { whatNowTexts } from '~/i18n/dispute/what-now';
import { formatDueWeekday } from '~/i18n/format/format-due';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { WhyLink } from './why-link';

/** A due date with how long it is until then, or that it has passed; in words, never by colour alone. */
export function DueInWords(props: {
	due: LocalDate | null;
	daysLeft: number | null;
	/** Makes the date a link to why it is that date. */
	why?: { reference: string; anchor: string };
}) {
	const { due, daysLeft, why } = props;
	const texts = useTexts(whatNowTexts);
	const said = texts.due(formatDueWeekday(due, useLanguage()));
	// The whole sentence: on a phone each part of a cell stands on a line of its own.
	const date = why ? <WhyLink {...why} date={said} /> : said;
	if (daysLeft === null) return <>{date}</>;
	if (daysLeft < 0) {
		return (
			<>
				{date} <strong className="portal-late">{texts.daysOver(-daysLeft)}</strong>
			</>
		);
	}
	return (
		<>
			{date} {daysLeft === 0 ? texts.dueToday : texts.daysLeft(daysLeft)}
		</>
	);
}
