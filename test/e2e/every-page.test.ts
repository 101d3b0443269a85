import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBrowser } from '#test/support/a-browser';
import {
	aDemoPortal,
	type DemoPortal,
	type DemoReader,
	demoReaders,
} from '#test/support/a-demo-portal';
import { axeFindings } from '#test/support/axe';
import { stepNames } from '~/domain/dispute/procedure';
import type { Language } from '~/domain/language';
import { type PageSample, pageRoutes, pageSamples } from './page-samples';

const phone = { width: 320, height: 640 };
/** The routes of addresses at which there is nothing. */
const notThere = new Set(['*', '/geschillen/:reference/stappen/:step']);

let demo: DemoPortal;
let browser: Browser;
let samples: PageSample[] = [];
beforeAll(async () => {
	demo = await aDemoPortal(async (runtime) => {
		samples = await pageSamples(runtime);
	});
	browser = await aBrowser();
});
afterAll(async () => {
	await browser?.close();
	await demo?.stop();
});

describe('Every page', () => {
	it('has a sample, and every step that somebody can take in the demo', () => {
		const shown = new Set(samples.map(({ route }) => route));
		expect(pageRoutes().filter((route) => !shown.has(route))).toEqual([]);
		const taken = new Set(samples.flatMap(({ path }) => path.split('/stappen/')[1] ?? []));
		expect(stepNames.filter((step) => !taken.has(step))).toEqual([]);
	});

	it.each(['nl', 'en'] as const)(
		'is whole in %s, at 320 pixels and at 1280, for everybody who may open it',
		{ timeout: 600_000 },
		async (language) => {
			const readers = [...new Set(samples.map(({ as }) => as))];
			const found: string[] = [];
			// Two at a time: the browser and the portal keep two cores busy.
			const work = async () => {
				for (let as = readers.shift(); as; as = readers.shift()) {
					found.push(...(await wrongFor(as, language)));
				}
			};
			await Promise.all([work(), work()]);
			expect(found).toEqual([]);
		},
	);
});

describe('A page that the server makes without the portal’s frame', () => {
	it.each(['nl', 'en'] as const)('is whole in %s', async (language) => {
		const context = await contextOf('visitor', language);
		const page = await context.newPage();
		const found = watch(page, [/of 400/]);
		await page.goto(`${demo.portal.url}/%E0%A4%A`);
		expect([...found, ...(await wrongOn(page, language))]).toEqual([]);
		await context.close();
	});

	it('is whole for a post that no page of the portal sent', async () => {
		const page = await browser.newPage({ viewport: phone });
		const found = watch(page, [/of 403/]);
		await page.setContent(
			`<form method="post" action="${demo.portal.url}/inloggen"><button>x</button></form>`,
		);
		await page.locator('button').click();
		await page.waitForURL('**/inloggen');
		// Another site's post comes without cookies, so the visitor's language is not known.
		expect([...found, ...(await wrongOn(page, 'nl'))]).toEqual([]);
		await page.close();
	});
});

/** What is wrong on the pages that this reader opens, a line for each finding. */
async function wrongFor(as: DemoReader, language: Language): Promise<string[]> {
	const context = await contextOf(as, language);
	// One page for all: a new one starts a process of its own, which takes three times as long.
	const page = await context.newPage();
	const wrong: string[] = [];
	for (const { route, path, refused, button } of samples.filter((sample) => sample.as === as)) {
		await page.setViewportSize(phone);
		const expected = notThere.has(route) ? 404 : 200;
		const found = watch(page, [
			...(expected === 404 ? [/of 404/] : []),
			...(refused ? [/of 422/] : []),
		]);
		if (path === '/inloggen/code') await askForCode(context);
		const answer = await page.goto(demo.portal.url + path, { waitUntil: 'load' });
		if (answer?.status() !== expected) found.push(`answered ${answer?.status()}`);
		if (new URL(page.url()).pathname !== path.split('?')[0]) found.push(`went to ${page.url()}`);
		if (refused) await sendAsItStands(page, button).catch((error) => found.push(String(error)));
		found.push(...(await wrongOn(page, language)));
		const name = `${as} ${language} ${path}${refused ? ' refused' : ''}`;
		wrong.push(...found.map((finding) => `${name}: ${finding}`));
		page.removeAllListeners();
	}
	await context.close();
	return wrong;
}

async function wrongOn(page: Page, language: Language): Promise<string[]> {
	const facts = await page.evaluate(() => ({
		lang: document.documentElement.lang,
		title: document.title,
		headings: [...document.querySelectorAll('h1')].map(({ textContent }) => textContent),
		over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
		scripted: document.scripts.length > 0,
		judged: document.querySelector('form[method="post"][novalidate]') !== null,
	}));
	const found = await axeFindings(page);
	if (facts.judged && !facts.scripted) found.push('lacks the script that judges its form');
	if (facts.lang !== language) found.push(`its language is ${facts.lang}`);
	if (facts.headings.length !== 1) found.push(`has ${facts.headings.length} first headings`);
	const [name = '', site = ''] = facts.title.split(/ [–-] (?=[^–-]*$)/);
	if (!name || !site || !facts.headings[0]) found.push(`its title is ‘${facts.title}’`);
	if (facts.over > 0) found.push(`at 320 pixels it is ${facts.over} too wide`);
	await page.setViewportSize({ width: 1280, height: 900 });
	const over = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	);
	if (over > 0) found.push(`at 1280 pixels it is ${over} too wide`);
	return found;
}

/** Collects what the browser complains about: errors of scripts and what the page's policy refuses. */
function watch(page: Page, expected: readonly RegExp[]): string[] {
	const found: string[] = [];
	page.on('pageerror', (error) => found.push(`threw ${error.message}`));
	page.on('console', (message) => {
		const text = message.text();
		if (message.type() === 'error' && !expected.some((pattern) => pattern.test(text))) {
			found.push(`complains: ${text}`);
		}
	});
	return found;
}

async function sendAsItStands(page: Page, value?: string): Promise<void> {
	const button = value ? `[value=${value}]` : '';
	await page.locator(`main .portal-form button[type=submit]${button}`).last().click();
	await page.locator('.portal-error-summary').waitFor({ timeout: 5000 });
}

/** A phone of 320 pixels wide of this reader, who reads in `language`. */
async function contextOf(as: DemoReader, language: Language): Promise<BrowserContext> {
	const { url } = demo.portal;
	const context = await browser.newContext({ viewport: phone });
	const session = demo.sessions.get(as);
	if (session) await context.addCookies([{ name: 'sessie', value: session, url }]);
	await post(context, '/taal', { taal: language, terug: '/procedure' });
	return context;
}

async function askForCode(context: BrowserContext): Promise<void> {
	await post(context, '/inloggen', { email: demoReaders.newcomer.email });
}

async function post(context: BrowserContext, path: string, form: Record<string, string>) {
	const { url } = demo.portal;
	const answer = await context.request.post(url + path, { form, headers: { Origin: url } });
	expect(answer.status(), path).toBe(200);
}
