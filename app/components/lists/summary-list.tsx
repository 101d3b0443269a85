import type { ReactNode } from 'react';
import { TextLink } from '../text-link';

export interface SummaryRow {
	key: string;
	term: ReactNode;
	detail: ReactNode;
	/** A link to where this one answer is changed; `hidden` says which, for who hears it alone. */
	action?: { to: string; label: string; hidden: string };
}

/** Questions and answers, or facts and what they are, one below the other. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
	return (
		<dl className="portal-summary">
			{rows.map((row) => (
				<div key={row.key} className="portal-summary__row">
					<dt>{row.term}</dt>
					<dd>{row.detail}</dd>
					{row.action && (
						<dd className="portal-summary__action">
							<TextLink to={row.action.to}>
								{row.action.label} <span className="portal-hidden">{row.action.hidden}</span>
							</TextLink>
						</dd>
					)}
				</div>
			))}
		</dl>
	);
}
