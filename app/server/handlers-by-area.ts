import { createRequestHandler, type RequestHandler, type ServerBuild } from '@remix-run/node';

type Area = string;

/**
 * The handler for a path. Remix ranks and compiles all routes anew, several times, at each request;
 * here each part of the site (`/geschillen/…`, `/verzoeken/…`) has a handler that knows its own
 * routes and the catch-all, so that a page costs the same however many others there are. The browser
 * learns of the other routes as ever, by asking for them: that request sees them all.
 */
export function handlersByArea(build: ServerBuild): (path: string) => RequestHandler {
	const whole = createRequestHandler(build, 'production');
	const byArea = new Map<Area, RequestHandler>();
	for (const route of Object.values(build.routes)) {
		const area = areaOf(route?.path ?? '');
		if (area === '' || area.includes(':') || area.includes('*') || byArea.has(area)) continue;
		byArea.set(area, createRequestHandler(only(build, area), 'production'));
	}
	return (path) => byArea.get(areaOf(path)) ?? whole;
}

/** The first part of a path; a data request names its page with `.data` behind it. */
function areaOf(path: string): Area {
	const [first = ''] = path.replace(/^\//, '').split('/');
	return first.replace(/\.data$/, '');
}

/** The build with the routes of one area, the root and what catches unknown paths. */
function only(build: ServerBuild, area: Area): ServerBuild {
	const known = ({ path }: { path?: string }) =>
		!path || path.startsWith('*') || areaOf(path) === area;
	const within = <Route extends { path?: string } | undefined>(routes: Record<string, Route>) =>
		Object.fromEntries(Object.entries(routes).filter(([, route]) => route && known(route)));
	return {
		...build,
		routes: within(build.routes),
		assets: { ...build.assets, routes: within(build.assets.routes) },
	};
}
