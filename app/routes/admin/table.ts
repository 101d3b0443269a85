import { type RouteConfigEntry, route } from '@remix-run/route-config';

/** What the ministry keeps in order: people, organisations, mail that did not arrive. */
export const adminRoutes: RouteConfigEntry[] = [
	route('/beheer', 'routes/admin/people.tsx'),
	route('/beheer/organisaties', 'routes/admin/organisations.tsx'),
	route('/beheer/organisaties/:organisationId', 'routes/admin/organisations-entry.tsx'),
	route('/beheer/mail', 'routes/admin/mail.tsx'),
];
