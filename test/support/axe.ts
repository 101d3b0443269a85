import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule of WCAG 2.2 AA, EN 301 549 and good practice; none is switched off. */
const tags = [
	'wcag2a',
	'wcag2aa',
	'wcag21a',
	'wcag21aa',
	'wcag22aa',
	'EN-301-549',
	'best-practice',
];

/** What axe finds wrong on the page as it stands, a line for each place. */
export async function axeFindings(page: Page): Promise<string[]> {
	// Evaluated by the debugger, so that the page's own policy on scripts need not be weakened.
	await page.evaluate(script);
	const violations = await page.evaluate<AxeResults['violations'], string[]>(async (values) => {
		const { axe } = globalThis as unknown as {
			axe: { run(options: unknown): Promise<AxeResults> };
		};
		const runOnly = { type: 'tag', values };
		return (await axe.run({ runOnly, resultTypes: ['violations'] })).violations;
	}, tags);
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target }) => `${id}: ${help} at ${target.join(' ')}`),
	);
}
