import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { ServerBuild } from '@remix-run/node';
import { pino } from 'pino';
import * as entry from '~/entry.server';
import type { Runtime } from '~/runtime.server';
import { httpServer } from '~/server/http-server';
import { portalApp } from '~/server/portal-app';

type RouteModule = NonNullable<ServerBuild['routes'][string]>['module'];

/** The portal's own server before other routes than its own: those of a test. */
export interface ServedBuild {
	readonly url: string;
	readonly port: number;
	/** What it logged, a parsed line each. */
	readonly log: Record<string, unknown>[];
	close(): Promise<void>;
}

/** Serves these route modules, by path, with everything that stands between a request and a route. */
export async function aServedBuild(
	runtime: Runtime,
	modules: Record<string, Partial<RouteModule>>,
): Promise<ServedBuild> {
	const log: Record<string, unknown>[] = [];
	const logger = pino({ level: 'info' }, { write: (line) => log.push(JSON.parse(line)) });
	const app = portalApp({ ...runtime, log: logger }, buildOf(modules), '/nonexistent');
	const server = httpServer(app, runtime.config);
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		port,
		log,
		async close() {
			server.closeAllConnections();
			server.close();
			await once(server, 'close');
		},
	};
}

function buildOf(modules: Record<string, Partial<RouteModule>>): ServerBuild {
	const paths = Object.entries(modules).filter(([path]) => path !== 'root');
	const routes = paths.map(([path, module]) => [
		path,
		{ id: path, parentId: 'root', path: path.slice(1), module },
	]);
	const manifest = [['root', ''], ...paths.map(([path]) => [path, path.slice(1)])].map(
		([id, path]) => [
			id,
			{
				id,
				path,
				parentId: id === 'root' ? undefined : 'root',
				hasLoader: true,
				hasAction: true,
				module: '/x.js',
			},
		],
	);
	return {
		entry: { module: entry },
		routes: {
			root: { id: 'root', path: '', module: modules.root ?? {} },
			...Object.fromEntries(routes),
		},
		assets: {
			entry: { imports: [], module: '/x.js' },
			routes: Object.fromEntries(manifest),
			url: '/m.js',
			version: '1',
		},
		publicPath: '/',
		assetsBuildDirectory: '',
		isSpaMode: false,
		future: {
			v3_fetcherPersist: true,
			v3_relativeSplatPath: true,
			v3_throwAbortReason: true,
			v3_singleFetch: true,
			v3_lazyRouteDiscovery: false,
			v3_routeConfig: true,
			unstable_optimizeDeps: false,
		},
	} as unknown as ServerBuild;
}
