import type { RouteConfigEntry } from '@remix-run/route-config';

/** The disputes: start page, list, a dispute, its steps and its documents. */
export const disputeRoutes: RouteConfigEntry[] = [];
