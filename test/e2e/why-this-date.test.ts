import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aBrowser } from '#test/support/a-browser';
import { aDemoPortal, type DemoPortal, type DemoReader } from '#test/support/a-demo-portal';
import { axeFindings } from '#test/support/axe';

let demo: DemoPortal;
let browser: Browser;
beforeAll(async () => {
	demo = await aDemoPortal(async () => {});
	browser = await aBrowser();
});
afterAll(async () => {
	await browser?.close();
	await demo?.stop();
});

const cases: { as: DemoReader; width: number; scripts: boolean }[] = [
	{ as: 'respondent', width: 320, scripts: false },
	{ as: 'caseworker', width: 320, scripts: true },
	{ as: 'curing', width: 1280, scripts: true },
];

it.each(cases)(
	'a date that $as chooses at $width pixels shows why it is that date (scripts: $scripts)',
	async ({ as, width, scripts }) => {
		const { url } = demo.portal;
		const viewport = { width, height: 640 };
		const context = await browser.newContext({ viewport, javaScriptEnabled: scripts });
		await context.addCookies([{ name: 'sessie', value: demo.sessions.get(as) ?? '', url }]);
		const page = await context.newPage();
		await page.goto(`${url}/start`);
		const date = page.locator('td a[href*="#waarom-"]').first();
		const said = (await date.textContent()) ?? '';
		await date.click();
		await page.waitForURL('**#waarom-*');
		const task = page.locator('.portal-task-now', { hasText: said }).first();
		await expect.poll(() => task.locator('li').first().isVisible()).toBe(true);
		// What it is about has not scrolled away above it.
		const top = (await task.getByText(said.trim()).first().boundingBox())?.y ?? -1;
		expect(top).toBeGreaterThanOrEqual(0);
		expect(top).toBeLessThan(viewport.height);
		const over = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(over).toBeLessThanOrEqual(0);
		// Axe is a script itself.
		if (scripts) expect(await axeFindings(page)).toEqual([]);
		await context.close();
	},
);
