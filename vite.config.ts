import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig, type Plugin } from 'vite';
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

const alias = {
	'~': new URL('./app', import.meta.url).pathname,
	'#emails': new URL('./emails', import.meta.url).pathname,
	'#test': new URL('./test', import.meta.url).pathname,
};

export default defineConfig({
	resolve: { alias },
	plugins: process.env.VITEST ? [] : [remix(remixConfig), serverEntry],
	build: { target: 'es2022', assetsInlineLimit: 0 },
});
