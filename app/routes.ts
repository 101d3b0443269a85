import type { RouteConfig } from '@remix-run/route-config';

/** The portal's addresses: Dutch for its users, English file names for its makers. */
export default [] satisfies RouteConfig;
