import { createRequestHandler, type RequestHandler, type ServerBuild } from '@remix-run/node';

/**
 * The handler for a path. Remix ranks and compiles all routes anew, several times, at each request;
 * here each part of the site (`/beheer/…`, `/geschillen/:reference`, `/geschillen/:reference/stappen/…`)
 * has a handler that knows its own routes and the catch-all, so that a page costs the same however many
 * others there are. The browser learns of the other routes as ever, by asking for them: that request
 * sees them all.
 */
export function handlersByArea(build: ServerBuild): (path: string) => RequestHandler {
	const whole = createRequestHandler(build, 'production');
	const paths = Object.values(build.routes).flatMap((route) => route?.path ?? []);
	const areaOf = areas(paths);
	const byArea = new Map<string, RequestHandler>();
	for (const area of new Set(paths.map(areaOf))) {
		if (/[:*]|^$/.test(area.replace('/*/', '/'))) continue;
		const within = ({ path }: { path?: string }) =>
			!path || path.startsWith('*') || areaOf(path) === area;
		byArea.set(area, createRequestHandler(only(build, within), 'production'));
	}
	return (path) => byArea.get(areaOf(path)) ?? whole;
}

/**
 * Tells the part of the site to which a path belongs: its first segment, or that and its third where
 * the second is always somebody's own (a reference, an id) and the third names a part.
 */
function areas(routes: readonly string[]): (path: string) => string {
	const partsOf = new Map<string, Set<string>>();
	const withNames = new Set<string>();
	for (const [first = '', second, third] of routes.map(segmentsOf)) {
		if (second && !second.startsWith(':')) withNames.add(first);
		else if (third && !third.startsWith(':')) {
			partsOf.set(first, (partsOf.get(first) ?? new Set()).add(third));
		}
	}
	return (path) => {
		const [first = '', , third = ''] = segmentsOf(path);
		const isPart = !withNames.has(first) && partsOf.get(first)?.has(third);
		return isPart ? `${first}/*/${third}` : first;
	};
}

/** A data request names its page with `.data` behind it. */
function segmentsOf(path: string): string[] {
	return path
		.replace(/^\//, '')
		.replace(/\.data$/, '')
		.split('/');
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
