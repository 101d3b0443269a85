import type { Term } from '~/domain/law/term';
import { formatWeekday } from '~/i18n/format/format-date';
import { useLanguage } from '~/i18n/use-texts';
import { ExplainedDue } from './explained-due';

/** A term's last day, with the way to it under ‘Waarom deze datum?’. */
export function DueDate({ term, label }: { term: Term; label?: string }) {
	const date = formatWeekday(term.due, useLanguage());
	return (
		<div className="portal-due-date">
			{label && <span className="portal-due-date__label">{label} </span>}
			<time dateTime={term.due}>{date}</time>
			<ExplainedDue
				because={{ why: 'term', term }}
				about={[label, date].filter(Boolean).join(' ')}
			/>
		</div>
	);
}
