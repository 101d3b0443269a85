import { createRequestHandler, type RequestHandler, type ServerBuild } from '@remix-run/node';

/**
 * The handler for a path. Remix ranks and compiles all routes anew, several times, at each request;
 * here the addresses of one shape (`/beheer/…`, `/geschillen/:reference`, `/geschillen/:reference/stappen/…`)
 * have a handler that knows their own routes and the catch-all, so that a page costs the same however
 * many others there are. The browser learns of the other routes as ever, by asking for them: that
 * request sees them all.
 */
export function handlersByShape(build: ServerBuild): (path: string) => RequestHandler {
	const whole = createRequestHandler(build, 'production');
	const paths = Object.values(build.routes).flatMap((route) => route?.path ?? []);
	const shapeOf = shapes(paths);
	const byShape = new Map<string, RequestHandler>();
	for (const shape of new Set(paths.map(shapeOf))) {
		if (/[:*]|^0/.test(shape)) continue;
		const within = ({ path }: { path?: string }) =>
			!path || path.startsWith('*') || shapeOf(path) === shape;
		byShape.set(shape, createRequestHandler(only(build, within), 'production'));
	}
	return (path) => byShape.get(shapeOf(path)) ?? whole;
}

/**
 * Tells the shape of a path: how many segments it has and its first, and its third where the second is
 * always somebody's own (a reference, an id) and the third names a part of that.
 */
function shapes(routes: readonly string[]): (path: string) => string {
	const partsOf = new Map<string, Set<string>>();
	const withNames = new Set<string>();
	for (const [first = '', second, third] of routes.map(segmentsOf)) {
		if (second && !second.startsWith(':')) withNames.add(first);
		else if (third && !third.startsWith(':')) {
			partsOf.set(first, (partsOf.get(first) ?? new Set()).add(third));
		}
	}
	return (path) => {
		const segments = segmentsOf(path);
		const [first = '', , third = ''] = segments;
		const isPart = !withNames.has(first) && partsOf.get(first)?.has(third);
		return [segments.length, first, isPart ? third : ''].join('/');
	};
}

/** A data request names its page with `.data` behind it; a slash at the end changes no address. */
function segmentsOf(path: string): string[] {
	return path
		.replace(/^\//, '')
		.replace(/\.data$/, '')
		.replace(/\/$/, '')
		.split('/')
		.filter((segment, index) => segment !== '' || index > 0);
}

/** The build with those of its routes that `known` tells. */
function only(build: ServerBuild, known: (route: { path?: string }) => boolean): ServerBuild {
	const within = <Route extends { path?: string } | undefined>(routes: Record<string, Route>) =>
		Object.fromEntries(Object.entries(routes).filter(([, route]) => route && known(route)));
	return {
		...build,
		routes: within(build.routes),
		assets: { ...build.assets, routes: within(build.assets.routes) },
	};
}
