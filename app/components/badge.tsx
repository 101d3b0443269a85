import type { ReactNode } from 'react';

export type BadgeTone = 'neutral' | 'info' | 'ok' | 'warning' | 'error';

/** A state in a word or two. */
export function Badge({ tone, children }: { tone: BadgeTone; children: ReactNode }) {
	return (
		<span className={`utrecht-status-badge utrecht-status-badge--${looks[tone]}`}>{children}</span>
	);
}

const looks: Record<BadgeTone, string> = {
	neutral: 'neutral',
	info: 'active',
	ok: 'safe',
	warning: 'warning',
	error: 'danger',
};
