// Builds the portal: the Prisma client, the browser's files with their compressed twins, the server.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { sourceStamp } from './source-stamp.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const stampFile = join(root, 'build/built-from.txt');
const require = createRequire(import.meta.url);

/** Whether what stands in build/ was made from the sources as they are now. */
export function isBuilt() {
	return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sourceStamp(root);
}

/** Whether there is something in build/ that can be started, old as it may be. */
export function wasBuilt() {
	return existsSync(join(root, 'build/server/index.js'));
}

/** Whether the compiler is installed; `npm ci --omit=dev` leaves it out. */
export function canBuild() {
	try {
		return require.resolve('@remix-run/dev/package.json') !== '';
	} catch {
		return false;
	}
}

/** Builds, and stamps the build only when it is whole. */
export function build() {
	rmSync(stampFile, { force: true });
	const stamp = sourceStamp(root);
	run(join(root, 'prisma/generate.mjs'));
	const remix = join(dirname(require.resolve('@remix-run/dev/package.json')), 'dist/cli.js');
	run(remix, 'vite:build', '--logLevel', 'error');
	compress(join(root, 'build/client'));
	writeFileSync(stampFile, stamp);
}

/** @param {string[]} command */
function run(...command) {
	execFileSync(process.execPath, command, {
		cwd: root,
		env: { ...process.env, NODE_ENV: 'production' },
		stdio: ['ignore', process.stderr, process.stderr],
	});
}

/**
 * Compressed once here, at the highest level, instead of at each request.
 * @param {string} folder
 */
function compress(folder) {
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile() || !/\.(js|css|svg|txt)$/.test(entry.name)) continue;
		const file = join(entry.parentPath, entry.name);
		const content = readFileSync(file);
		writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
		writeFileSync(`${file}.br`, brotliCompressSync(content));
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build();
