import { defineConfig } from 'vitest/config';

const folder = (path: string) => new URL(`../../${path}`, import.meta.url).pathname;

/**
 * The tests of the law alone, as the mutants meet them. Those that sweep decades or hundreds of random
 * cases are left out: they run with `npm test`, and whatever they find, a vector finds in a millisecond.
 */
const sweeps = ['10,000 terms', 'Whatever', 'every day of 24 years', 'of 20[2-9]\\d are those'];

export default defineConfig({
	root: folder(''),
	resolve: { alias: { '~': folder('app'), '#test': folder('test') } },
	test: {
		include: ['test/unit/law/**/*.test.ts'],
		testNamePattern: new RegExp(`^(?!.*(${sweeps.join('|')}))`),
	},
});
