import { type RouteConfigEntry, route } from '@remix-run/route-config';

/** The disputes: start page, list, a dispute, its steps and its documents. */
export const disputeRoutes: RouteConfigEntry[] = [
	route('/geschillen/:reference', 'routes/dispute/dispute.tsx'),
	route('/geschillen/:reference/stappen/:step', 'routes/dispute/step.tsx'),
];
