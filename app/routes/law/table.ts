import { type RouteConfigEntry, route } from '@remix-run/route-config';

/** The law's data, changed with four eyes; and the outages that move a term. */
export const lawRoutes: RouteConfigEntry[] = [
	route('/beheer/wet', 'routes/law/law.tsx'),
	route('/beheer/wet/voorstel', 'routes/law/propose.tsx'),
	route('/beheer/wet/:version', 'routes/law/version.tsx'),
	route('/beheer/storingen', 'routes/law/outages.tsx'),
];
