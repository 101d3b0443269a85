import type { ReactNode } from 'react';
import { SiteLink } from './site-link';

/** A link within the portal. */
export function TextLink({ to, children }: { to: string; children: ReactNode }) {
	return (
		<SiteLink to={to} className="utrecht-link utrecht-link--html-a">
			{children}
		</SiteLink>
	);
}
