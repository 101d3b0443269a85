import { type RouteConfigEntry, route } from '@remix-run/route-config';

/** Signing in, signing out, and choosing for whom one acts. */
export const signInRoutes: RouteConfigEntry[] = [
	route('/inloggen', 'routes/sign-in/ask-code.tsx'),
	route('/inloggen/code', 'routes/sign-in/type-code.tsx'),
	route('/uitloggen', 'routes/sign-in/sign-out.ts'),
	route('/namens', 'routes/sign-in/choose-acting.tsx'),
	route('/namens/nieuw', 'routes/sign-in/join-organisation.tsx'),
	route('/namens/nieuw/registreren', 'routes/sign-in/register-organisation.tsx'),
	route('/account', 'routes/sign-in/account.tsx'),
	route('/organisatie', 'routes/sign-in/organisation.tsx'),
];
