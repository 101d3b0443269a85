// Generates the Prisma client from the schema, without the download of an engine that its command
// would begin with: the generator itself runs as WebAssembly and needs none. Skips when up to date.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const { version } = require('prisma/package.json');
const schema = readFileSync(join(root, 'prisma/schema.prisma'), 'utf8');
const stamp = join(root, 'app/db/client/generated-from.txt');
const wanted = `${version}\n${schema}`;

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
	const command = join(dirname(require.resolve('prisma/package.json')), 'build/index.js');
	execFileSync(process.execPath, [command, 'generate', '--config', 'prisma/prisma.config.ts'], {
		cwd: root,
		// Any existing file keeps it from looking for an engine; `generate` never runs it.
		env: {
			...process.env,
			PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
			PRISMA_HIDE_UPDATE_MESSAGE: '1',
		},
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	mkdirSync(dirname(stamp), { recursive: true });
	writeFileSync(stamp, wanted);
}
