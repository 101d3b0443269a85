import type { ReactNode } from 'react';

/** A part of a page under a heading of its own. */
export function Section(props: {
	title: ReactNode;
	level?: 2 | 3;
	id?: string;
	/** Links or buttons that belong to the part as a whole. */
	actions?: ReactNode;
	children?: ReactNode;
}) {
	const level = props.level ?? 2;
	const Heading = `h${level}` as const;
	return (
		<section id={props.id} className="portal-section">
			<div className="portal-section__head">
				<Heading className={`utrecht-heading-${level}`}>{props.title}</Heading>
				{props.actions}
			</div>
			{props.children}
		</section>
	);
}
