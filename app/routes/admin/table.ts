import type { RouteConfigEntry } from '@remix-run/route-config';

/** What the ministry keeps in order: people, organisations, mail that did not arrive. */
export const adminRoutes: RouteConfigEntry[] = [];
