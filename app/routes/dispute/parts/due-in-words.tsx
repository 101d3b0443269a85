import type { LocalDate } from '~/domain/local-date';
import { disputePageTexts } from '~/i18n/dispute-page';
import { formatWeekday } from '~/i18n/format-date';
import { useLanguage, useTexts } from '~/i18n/use-texts';

/** A due date with how long it is until then, or that it has passed; in words, never by colour alone. */
export function DueInWords({ due, daysLeft }: { due: LocalDate; daysLeft: number }) {
	const texts = useTexts(disputePageTexts).now;
	const date = texts.due(formatWeekday(due, useLanguage()));
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
