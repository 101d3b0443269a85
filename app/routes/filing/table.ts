import type { RouteConfigEntry } from '@remix-run/route-config';

/** Writing a request and filing it. */
export const filingRoutes: RouteConfigEntry[] = [];
