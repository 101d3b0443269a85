import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** A program of ours (`test/…/name.ts`) in one file that node runs at once; answers its path. */
export async function aBundle(entry: string): Promise<string> {
	const outDir = folder(`build/test/${randomUUID()}`);
	await build({
		configFile: false,
		logLevel: 'error',
		root: folder(''),
		publicDir: false,
		resolve: {
			alias: {
				'~': folder('app'),
				'#emails': folder('emails'),
				'#test': folder('test'),
				'#seed': folder('prisma/seed'),
			},
		},
		build: {
			ssr: folder(entry),
			outDir,
			target: 'node20',
			rollupOptions: { output: { entryFileNames: 'main.mjs' } },
		},
	});
	return `${outDir}/main.mjs`;
}
