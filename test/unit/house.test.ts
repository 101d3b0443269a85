import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Which rooms each room may import, besides itself and packages; a room stands below all that may
 * import it, so that nothing comes round to where it began.
 */
const mayImport: Record<string, readonly string[]> = {
	domain: [],
	config: [],
	styles: [],
	i18n: ['domain'],
	db: ['domain'],
	storage: ['domain'],
	components: ['domain', 'i18n'],
	documents: ['domain', 'i18n'],
	emails: ['domain', 'i18n'],
	runtime: ['config', 'db', 'storage'],
	mail: ['domain', 'config', 'db', 'runtime'],
	services: ['domain', 'db', 'storage', 'documents', 'runtime', 'mail'],
	http: ['domain', 'i18n', 'db', 'storage', 'components', 'runtime'],
	auth: ['domain', 'i18n', 'db', 'runtime', 'mail', 'services', 'http'],
	delivery: [
		...['domain', 'config', 'i18n', 'db', 'storage', 'documents', 'emails', 'runtime', 'mail'],
		'services',
	],
	jobs: ['domain', 'db', 'storage', 'runtime', 'mail', 'services', 'auth', 'delivery'],
	routes: [
		...['domain', 'config', 'i18n', 'db', 'storage', 'components', 'documents', 'runtime', 'mail'],
		...['services', 'http', 'auth', 'delivery'],
	],
	root: ['domain', 'i18n', 'styles', 'components', 'runtime', 'http'],
	seed: ['domain', 'db', 'storage', 'runtime', 'mail', 'services', 'delivery'],
	server: [
		...['domain', 'config', 'i18n', 'db', 'storage', 'runtime', 'mail', 'services', 'http'],
		...['auth', 'jobs', 'seed'],
	],
	// The two entries, as a room is named: entry.client and entry.server.
	'entry.client': ['components'],
	entry: ['components', 'root', 'server'],
};

interface Import {
	from: string;
	room: string;
	target: string;
	specifier: string;
}

describe('The house', () => {
	it('is built so that rooms import only what stands below them', () => {
		const wrong = imports().filter(
			({ room, target }) => room !== target && !mayImport[room]?.includes(target),
		);
		expect(wrong.map(({ from, specifier }) => `${from} -> ${specifier}`)).toEqual([]);
	});

	it('has no way round: a room may import only rooms that stand below it', () => {
		const fromBelow = Object.keys(mayImport);
		const wrong = fromBelow.flatMap((room, at) =>
			(mayImport[room] ?? [])
				.filter((target) => !fromBelow.slice(0, at).includes(target))
				.map((target) => `${room} -> ${target}`),
		);
		expect(wrong).toEqual([]);
	});

	it('keeps the domain pure: no packages but zod/mini, no clock, no chance, no I/O', () => {
		const files = sources().filter((file) => roomOf(file) === 'domain');
		const impure = files.flatMap((file) => {
			const text = readFileSync(path.join(root, file), 'utf8');
			const foreign = specifiers(text).filter((name) => !/^(\.|~\/domain\/|zod\/mini$)/.test(name));
			const reads = text.match(/new Date\(\)|Date\.now|Math\.random|process\.|\bfetch\(/g) ?? [];
			return [...foreign, ...reads].map((what) => `${file}: ${what}`);
		});
		expect(impure).toEqual([]);
	});

	it('has every posted form read by our own reader, which knows when it is too much', () => {
		const wrong = sources().filter((file) =>
			/\.formData\(\)/.test(readFileSync(path.join(root, file), 'utf8')),
		);
		expect(wrong).toEqual([]);
	});

	it('lets nobody but the database room know that SQLite is WebAssembly', () => {
		const wrong = imports().filter(
			({ from, specifier }) =>
				!from.startsWith('app/db/') && /sqlite-wasm|db\/sqlite|db\/client/.test(specifier),
		);
		expect(wrong.map(({ from, specifier }) => `${from} -> ${specifier}`)).toEqual([]);
	});
});

function imports(): Import[] {
	return sources().flatMap((from) =>
		specifiers(readFileSync(path.join(root, from), 'utf8')).flatMap((specifier) => {
			const target = targetRoom(from, specifier);
			return target ? [{ from, specifier, room: roomOf(from), target }] : [];
		}),
	);
}

function sources(): string[] {
	return ['app', 'emails', 'prisma/seed']
		.filter((folder) => existsSync(path.join(root, folder)))
		.flatMap((folder) =>
			readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
				.map((file) => path.join(folder, file))
				.filter((file) => /\.tsx?$/.test(file) && !file.startsWith('app/db/client')),
		);
}

function specifiers(text: string): string[] {
	return [...text.matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\(\s*)'([^']+)'/g)].map(
		([, name]) => name ?? '',
	);
}

function roomOf(file: string): string {
	if (file.startsWith('emails/')) return 'emails';
	if (file.startsWith('prisma/seed/')) return 'seed';
	const [, first = ''] = file.split('/');
	return first.replace(/(\.server)?(\.tsx?)?$/, '');
}

function targetRoom(from: string, specifier: string): string | null {
	if (specifier.startsWith('~/')) return roomOf(`app/${specifier.slice(2)}`);
	if (specifier.startsWith('#emails')) return 'emails';
	if (specifier.startsWith('#seed')) return 'seed';
	if (!specifier.startsWith('.')) return null;
	return roomOf(path.join(path.dirname(from), specifier));
}
