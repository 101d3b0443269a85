import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** Which rooms each room may import, besides itself and packages. */
const mayImport: Record<string, readonly string[]> = {
	domain: [],
	i18n: ['domain'],
	db: ['domain'],
	storage: ['domain', 'db', 'server', 'runtime'],
	documents: ['domain', 'i18n'],
	components: ['domain', 'i18n'],
	emails: ['domain', 'i18n'],
	mail: ['domain', 'db', 'i18n', 'emails', 'documents', 'services', 'runtime', 'server'],
	auth: ['domain', 'db', 'services', 'server', 'runtime', 'mail', 'i18n'],
	services: ['domain', 'db', 'mail', 'storage', 'documents', 'auth', 'runtime'],
	jobs: ['domain', 'db', 'mail', 'storage', 'services', 'runtime', 'auth'],
	runtime: ['domain', 'db', 'storage', 'server'],
};
/** Rooms above the others: whatever stands below them is theirs to use. */
const above = new Set([
	'routes',
	'root',
	'entry.client',
	// entry.server, as a room is named
	'entry',
	'server',
	'seed',
	'styles',
]);

interface Import {
	from: string;
	room: string;
	target: string;
	specifier: string;
}

describe('The house', () => {
	it('is built so that rooms import only what stands below them', () => {
		const wrong = imports().filter(
			({ room, target }) =>
				room !== target && !above.has(room) && !(mayImport[room] ?? []).includes(target),
		);
		expect(wrong.map(({ from, specifier }) => `${from} -> ${specifier}`)).toEqual([]);
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
