import type { OpenTerm } from '~/domain/law/open-term';
import type { Term } from '~/domain/law/term';
import { formatDueWeekday } from '~/i18n/format/format-due';
import { useLanguage } from '~/i18n/use-texts';
import { ExplainedDue } from './explained-due';

/** A term's last day, or that it is not known yet, with the way to it under ‘Waarom deze datum?’. */
export function DueDate({ term, label }: { term: Term | OpenTerm; label?: string }) {
	const date = formatDueWeekday(term.due, useLanguage());
	return (
		<div className="portal-due-date">
			{label && <span className="portal-due-date__label">{label} </span>}
			{term.due ? <time dateTime={term.due}>{date}</time> : date}
			<ExplainedDue
				because={{ why: 'term', term }}
				about={[label, date].filter(Boolean).join(' ')}
			/>
		</div>
	);
}
