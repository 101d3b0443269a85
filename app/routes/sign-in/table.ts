import type { RouteConfigEntry } from '@remix-run/route-config';

/** Signing in, signing out, and choosing for whom one acts. */
export const signInRoutes: RouteConfigEntry[] = [];
