import { vitePlugin as remix } from '@remix-run/dev';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import remixConfig from './remix.config.js';

declare module '@remix-run/server-runtime' {
	interface Future {
		v3_singleFetch: true;
	}
}

/** The server bundle starts at our own server, so that it and the routes share one set of modules. */
const serverEntry: Plugin = {
	name: 'portal-server-entry',
	enforce: 'post',
	config: (_config, env) =>
		env.isSsrBuild ? { build: { rollupOptions: { input: 'app/server/main.ts' } } } : undefined,
};

/** What a browser loads is made as small as can be: it comes over a phone's connection, and is built once. */
const smallest: Plugin = {
	name: 'portal-smallest',
	config: (_config, env) => (env.isSsrBuild ? undefined : { build: { minify: 'terser' } }),
};

/** Tests and scripts load the modules as they are; only Remix's own commands compile its routes. */
const compiling = process.argv.some((word) => word.startsWith('vite:'));

const folder = (path: string) => new URL(path, import.meta.url).pathname;

export default defineConfig({
	resolve: {
		alias: {
			'~': folder('./app'),
			'#emails': folder('./emails'),
			'#seed': folder('./prisma/seed'),
			'#test': folder('./test'),
		},
	},
	plugins: compiling ? [remix(remixConfig), serverEntry, smallest] : [],
	build: { target: 'es2022', assetsInlineLimit: 0 },
	test: {
		// Most tests wait for a disk, a server or a browser: a core that is left free is a core that idles.
		maxWorkers: '100%',
		projects: [
			{ extends: true, test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'] } },
			{
				extends: true,
				test: {
					name: 'integration',
					include: ['test/integration/**/*.test.{ts,tsx}'],
					globalSetup: ['test/support/build-once.ts'],
					testTimeout: 60_000,
					hookTimeout: 60_000,
				},
			},
			{
				extends: true,
				test: {
					name: 'e2e',
					include: ['test/e2e/**/*.test.{ts,tsx}'],
					globalSetup: ['test/support/build-once.ts'],
					testTimeout: 120_000,
					hookTimeout: 120_000,
					fileParallelism: false,
				},
			},
		],
	},
});
