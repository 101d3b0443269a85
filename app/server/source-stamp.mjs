import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = [
	'app',
	'emails',
	'prisma',
	'public',
	'package.json',
	'package-lock.json',
	'remix.config.js',
	'tsconfig.json',
	'vite.config.ts',
];
// Made from the schema, which counts already.
const generated = 'app/db/client';

/**
 * A hash over the content of everything that a build is made from: the same sources give the same
 * stamp on every machine, whatever their times of change.
 * @param {string} root
 */
export function sourceStamp(root) {
	const hash = createHash('sha256').update(process.version);
	for (const file of sources.flatMap((path) => filesUnder(root, path))) {
		hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
	}
	return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(root, path) {
	if (path === generated || !existsSync(join(root, path))) return [];
	if (!statSync(join(root, path)).isDirectory()) return [path];
	return readdirSync(join(root, path))
		.sort()
		.flatMap((name) => filesUnder(root, `${path}/${name}`));
}
