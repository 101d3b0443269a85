import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What a page may make a browser load, in bytes as they are sent (gzip). */
const most = { js: 130_000, css: 20_000 };

const assets = join(import.meta.dirname, '../../../build/client/assets');

interface BuiltRoute {
	id: string;
	parentId?: string;
	module: string;
	imports?: string[];
	css?: string[];
}

interface Manifest {
	entry: Omit<BuiltRoute, 'id' | 'parentId'>;
	routes: Record<string, BuiltRoute>;
}

describe('The weight of a page', () => {
	const manifest = builtManifest();
	const routes = Object.keys(manifest.routes);

	it('is known for every route', () => {
		expect(routes.length).toBeGreaterThan(70);
		const { js, css } = weightOf(filesOf(manifest, 'root'));
		expect(js).toBeGreaterThan(50_000);
		expect(css).toBeGreaterThan(5_000);
	});

	it.each(['js', 'css'] as const)('stays below what a page may send of %s', (kind) => {
		const tooHeavy = routes.flatMap((route) => {
			const weight = weightOf(filesOf(manifest, route))[kind];
			return weight > most[kind] ? [`${route}: ${(weight / 1000).toFixed(1)} kB`] : [];
		});
		expect(tooHeavy).toEqual([]);
	});

	it('holds script only where a form is judged before it is sent', () => {
		const layouts = new Set(Object.values(manifest.routes).map(({ parentId }) => parentId));
		const pages = routes.filter(
			(route) =>
				existsSync(sourceOf(route)) &&
				!layouts.has(route) &&
				// It stands among the steps and has no form, since it is never there.
				!route.endsWith('/unknown-step'),
		);
		const judging = (route: string) =>
			[...filesOf(manifest, route)].some((file) => file.startsWith('validated-form-'));
		const asking = (route: string) =>
			chainOf(manifest.routes, route).some(({ id }) =>
				readFileSync(sourceOf(id), 'utf8').includes('export const handle = withScript'),
			);
		expect(pages.filter(judging).length).toBeGreaterThan(30);
		expect(pages.filter((route) => asking(route) !== judging(route))).toEqual([]);
	});
});

function sourceOf(route: string): string {
	return join(import.meta.dirname, `../../../app/${route}.tsx`);
}

function builtManifest(): Manifest {
	const name = readdirSync(assets).find((file) => /^manifest-.*\.js$/.test(file)) ?? '';
	const text = readFileSync(join(assets, name), 'utf8');
	return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
}

/** All that the page of a route can load: its own and its parents’ files, and whatever these name. */
function filesOf({ entry, routes }: Manifest, id: string): Set<string> {
	const files = new Set<string>();
	const queue = [entry, ...chainOf(routes, id)].flatMap(({ module, imports = [], css = [] }) =>
		[module, ...imports, ...css].map((path) => path.split('/').at(-1) ?? ''),
	);
	for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
		if (files.has(file)) continue;
		files.add(file);
		if (file.endsWith('.js')) queue.push(...namedIn(file));
	}
	return files;
}

function chainOf(routes: Manifest['routes'], id: string | undefined): BuiltRoute[] {
	const route = id === undefined ? undefined : routes[id];
	return route ? [route, ...chainOf(routes, route.parentId)] : [];
}

/** The built files that a chunk names, whether it imports them at once or on demand. */
function namedIn(chunk: string): string[] {
	const text = readFileSync(join(assets, chunk), 'utf8');
	const names = text.match(/[\w.-]+\.(?:js|css)\b/g) ?? [];
	return names.filter((name) => existsSync(join(assets, `${name}.gz`)));
}

/** The sizes of the compressed twins, which are what the portal sends. */
function weightOf(files: ReadonlySet<string>) {
	const sizeOf = (kind: string) =>
		[...files]
			.filter((file) => file.endsWith(kind))
			.reduce((sum, file) => sum + statSync(join(assets, `${file}.gz`)).size, 0);
	return { js: sizeOf('.js'), css: sizeOf('.css') };
}
