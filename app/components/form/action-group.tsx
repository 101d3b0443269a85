import type { ReactNode } from 'react';

/** The buttons under a form, beside each other on the left. */
export function ActionGroup({ children }: { children: ReactNode }) {
	return <div className="utrecht-action-group">{children}</div>;
}
