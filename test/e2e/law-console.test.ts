import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aBrowser } from '#test/support/a-browser';
import { aPortalWithDispute, type PortalWithDispute } from '#test/support/a-portal-with-dispute';
import { axeFindings } from '#test/support/axe';
import { theAdministrator, theCaseworker } from '#test/support/cast';
import { lawFields } from '#test/support/law-entered';
import type { Actor } from '~/domain/actor';
import { languages } from '~/domain/language';
import { initialLaw } from '~/domain/law/law-data';

const second = { ...theAdministrator, name: 'Bram Kok', email: 'second@example.nl' };

let at: PortalWithDispute;
let browser: Browser;
beforeAll(async () => {
	at = await aPortalWithDispute();
	browser = await aBrowser();
	const administrator = await at.as(theAdministrator);
	const role = { intent: 'geef', email: second.email, name: second.name, role: 'administrator' };
	await administrator.post('/beheer', role);
	const changes = { 'terms.ruling.count': '10', 'remedies.nl': 'U kunt bezwaar maken.' };
	const fields = { ...lawFields(initialLaw, changes), base: '1' };
	expect((await administrator.post('/beheer/wet/voorstel', fields)).status).toBe(303);
}, 120_000);
afterAll(async () => {
	await browser?.close();
	await at?.stop();
});

const widths = [1280, 390];
const readers: [Actor, string[]][] = [
	[second, ['/start', '/beheer/wet', '/beheer/wet/2', '/beheer/wet/voorstel']],
	[theAdministrator, ['/beheer/wet/2']],
	[theCaseworker, ['/beheer/storingen']],
];

it.each(languages)(
	'has no accessibility finding and fits its screen, in %s',
	async (language) => {
		const found: string[] = [];
		for (const [actor, paths] of readers) {
			const visitor = await at.as(actor);
			await visitor.post('/account', { name: actor.name, language });
			for (const width of widths) {
				const context = await browser.newContext({ viewport: { width, height: 900 } });
				const cookies = [...visitor.cookies].map(([name, value]) => ({
					name,
					value,
					url: at.portal.url,
				}));
				await context.addCookies(cookies);
				const page = await context.newPage();
				page.on('console', (message) => {
					if (message.type() === 'error') found.push(message.text());
				});
				for (const path of paths) {
					await page.goto(at.portal.url + path, { waitUntil: 'load' });
					found.push(...(await axeFindings(page)).map((finding) => `${path} ${width}: ${finding}`));
					const over = await page.evaluate(
						() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
					);
					if (over > 0) found.push(`${path} ${width}: wider than the screen by ${over}`);
				}
				await context.close();
			}
		}
		expect(found).toEqual([]);
	},
	120_000,
);

it('shows the consequences of an outage before it is recorded, in the browser too', async () => {
	const visitor = await at.as(theCaseworker);
	const context = await browser.newContext({ viewport: { width: 390, height: 900 } });
	await context.addCookies(
		[...visitor.cookies].map(([name, value]) => ({ name, value, url: at.portal.url })),
	);
	const page = await context.newPage();
	await page.goto(`${at.portal.url}/beheer/storingen`);
	await page.locator('button[value=bekijk]').click();
	await page.locator('.utrecht-form-field-error-message').first().waitFor();
	expect(await axeFindings(page)).toEqual([]);
	await page.locator('[name=from]').fill('2026-01-05T10:00');
	await page.locator('[name=until]').fill('2026-01-05T12:00');
	await page.locator('[name=reason]').fill('De stroom viel uit.');
	await page.locator('button[value=bekijk]').click();
	await page.locator('button[value=leg-vast]').waitFor();
	expect(await axeFindings(page)).toEqual([]);
	await page.locator('button[value=verander]').click();
	await page.locator('[name=reason]').waitFor();
	expect(await page.locator('[name=reason]').inputValue()).toBe('De stroom viel uit.');
	expect(await page.locator('[name=from]').inputValue()).toBe('2026-01-05T10:00');
	await context.close();
}, 60_000);
