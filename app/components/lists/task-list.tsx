import type { ReactNode } from 'react';
import { progressTexts } from '~/i18n/dispute/progress';
import { useTexts } from '~/i18n/use-texts';
import { Badge } from '../badge';
import { TextLink } from '../text-link';

export interface Task {
	to: string;
	label: string;
	hint?: ReactNode;
	status: 'complete' | 'incomplete' | 'not-yet';
}

const tones = { complete: 'ok', incomplete: 'info', 'not-yet': 'neutral' } as const;

/** What there is to do, each with how far it is; what cannot be done yet is no link. */
export function TaskList({ items }: { items: readonly Task[] }) {
	const texts = useTexts(progressTexts);
	return (
		<ul className="portal-tasks">
			{items.map((item) => (
				<li key={item.to} className="portal-task">
					<div>
						{item.status === 'not-yet' ? (
							<span className="portal-task__label">{item.label}</span>
						) : (
							<TextLink to={item.to}>{item.label}</TextLink>
						)}
						{item.hint && <div className="portal-task__hint">{item.hint}</div>}
					</div>
					<Badge tone={tones[item.status]}>{texts.status[item.status]}</Badge>
				</li>
			))}
		</ul>
	);
}
