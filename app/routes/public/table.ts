import { type RouteConfigEntry, route } from '@remix-run/route-config';

/** Pages that anybody can open. */
export const publicRoutes: RouteConfigEntry[] = [route('/', 'routes/public/home.tsx')];
