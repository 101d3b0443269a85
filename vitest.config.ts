import { defineConfig } from 'vitest/config';

const alias = {
	'~': new URL('./app', import.meta.url).pathname,
	'#emails': new URL('./emails', import.meta.url).pathname,
	'#test': new URL('./test', import.meta.url).pathname,
	'#seed': new URL('./prisma/seed', import.meta.url).pathname,
};

export default defineConfig({
	resolve: { alias },
	test: {
		projects: [
			{ extends: true, test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'] } },
		],
	},
});
