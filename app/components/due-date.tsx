import type { Term } from '~/domain/law/term';
import { commonTexts } from '~/i18n/common';
import { explainTerm } from '~/i18n/explain-term';
import { formatWeekday } from '~/i18n/format-date';
import { useLanguage, useTexts } from '~/i18n/use-texts';

/** A term's last day, with the way to it under ‘Waarom deze datum?’. */
export function DueDate({ term, label }: { term: Term; label?: string }) {
	const language = useLanguage();
	const { whyThisDate } = useTexts(commonTexts);
	const { lines } = explainTerm(term, language);
	const date = formatWeekday(term.due, language);
	return (
		<div className="portal-due-date">
			{label && <span className="portal-due-date__label">{label} </span>}
			<time dateTime={term.due}>{date}</time>
			<details className="portal-details">
				<summary>
					{whyThisDate}
					<span className="portal-hidden"> ({[label, date].filter(Boolean).join(' ')})</span>
				</summary>
				<ol className="portal-due-date__steps">
					{lines.map((line) => (
						<li key={line}>{line}</li>
					))}
				</ol>
			</details>
		</div>
	);
}
