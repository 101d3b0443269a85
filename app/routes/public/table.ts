import { type RouteConfigEntry, route } from '@remix-run/route-config';

/** Pages that anybody can open. */
export const publicRoutes: RouteConfigEntry[] = [
	route('/', 'routes/public/home.tsx'),
	route('/procedure', 'routes/public/procedure.tsx'),
	route('/toegankelijkheid', 'routes/public/accessibility.tsx'),
	route('/privacy', 'routes/public/privacy.tsx'),
	route('/cookies', 'routes/public/cookies.tsx'),
	route('/taal', 'routes/public/language.tsx'),
	route('/.well-known/security.txt', 'routes/public/security-txt.tsx'),
	// The demo's mail; in production, or with a mail server, there are no such pages.
	route('/postvak', 'routes/public/mailbox.tsx'),
	route('/postvak/:id', 'routes/public/mailbox-mail.tsx'),
	route('/postvak/:id/bijlage', 'routes/public/mailbox-attachment.ts'),
	route('/klok', 'routes/public/clock.tsx'),
	route('/klok.ics', 'routes/public/clock-calendar.ts'),
	route('/klok/verzoek', 'routes/public/clock-request.tsx'),
	route('/jaar', 'routes/public/year.tsx'),
	route('/jaar.ics', 'routes/public/year-calendar.ts'),
	route('/api/klok', 'routes/public/clock-api.ts'),
	route('/api/openapi.json', 'routes/public/openapi.ts'),
	// Any other address: it is not there, and says so in the visitor's language.
	route('*', 'routes/public/not-found.tsx'),
];
