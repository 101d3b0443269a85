import type { ReactNode } from 'react';

/** A link within the portal. */
export function TextLink({ to, children }: { to: string; children: ReactNode }) {
	return (
		<a href={to} className="utrecht-link utrecht-link--html-a">
			{children}
		</a>
	);
}
