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
	// Any other address: it is not there, and says so in the visitor's language.
	route('*', 'routes/public/not-found.tsx'),
];
