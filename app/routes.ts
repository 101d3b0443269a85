import type { RouteConfig } from '@remix-run/route-config';
import { adminRoutes } from './routes/admin/table';
import { disputeRoutes } from './routes/dispute/table';
import { filingRoutes } from './routes/filing/table';
import { lawRoutes } from './routes/law/table';
import { publicRoutes } from './routes/public/table';
import { signInRoutes } from './routes/sign-in/table';

/** The portal's addresses, room by room: Dutch for its users, English file names for its makers. */
export default [
	...publicRoutes,
	...signInRoutes,
	...filingRoutes,
	...disputeRoutes,
	...adminRoutes,
	...lawRoutes,
] satisfies RouteConfig;
