import type { ReactNode } from 'react';

/** What only some want to read: it opens at its summary. */
export function Details({ summary, children }: { summary: ReactNode; children: ReactNode }) {
	return (
		<details className="portal-details">
			<summary>{summary}</summary>
			<div className="portal-details__content portal-flow">{children}</div>
		</details>
	);
}
