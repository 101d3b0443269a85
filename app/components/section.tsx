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
	const heading = <Heading className={`utrecht-heading-${level}`}>{props.title}</Heading>;
	return (
		<section id={props.id} className="portal-section">
			{props.actions ? (
				<div className="portal-section__head">
					{heading}
					{props.actions}
				</div>
			) : (
				heading
			)}
			{props.children}
		</section>
	);
}
