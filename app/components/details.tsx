import type { ReactNode } from 'react';

/** What only some want to read: it opens at its summary. */
export function Details(props: { summary: ReactNode; open?: boolean; children: ReactNode }) {
	return (
		<details className="portal-details" open={props.open}>
			<summary>{props.summary}</summary>
			<div className="portal-details__content portal-flow">{props.children}</div>
		</details>
	);
}
