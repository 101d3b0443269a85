import { defineConfig } from 'vitest/config';

const folder = (path: string) => new URL(`../../${path}`, import.meta.url).pathname;

/**
 * The tests of the law alone, as the mutants meet them. Those that sweep decades or hundreds of random
 * cases are left out: they run with `npm test`, and what they find a vector finds in a millisecond.
 */
export default defineConfig({
	root: folder(''),
	resolve: { alias: { '~': folder('app'), '#test': folder('test') } },
	test: {
		include: ['test/unit/law/**/*.test.ts'],
		exclude: ['test/unit/law/{term-properties,holidays-by-library}.test.ts'],
		// One worker loads the code once for all files of a run; each mutant has a run of its own.
		isolate: false,
		testNamePattern: /^(?!.*(Whatever|every day of 24 years))/,
	},
});
