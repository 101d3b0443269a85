import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBrowser } from '#test/support/a-browser';
import { aPortal, type Portal } from '#test/support/a-portal';
import { axeFindings } from '#test/support/axe';

let portal: Portal;
let browser: Browser;
beforeAll(async () => {
	[portal, browser] = await Promise.all([aPortal(), aBrowser()]);
});
afterAll(async () => {
	await browser?.close();
	await portal?.stop();
});

const respondent = 'info@linde.example';

describe.each([
	{ how: 'with JavaScript', email: 'met@huurders.example', options: {}, axe: true },
	{
		how: 'without JavaScript on a small phone',
		email: 'zonder@huurders.example',
		options: { javaScriptEnabled: false, viewport: { width: 320, height: 640 } },
		axe: false,
	},
])('A request is written and filed $how', ({ email, options, axe }) => {
	const { javaScriptEnabled = true } = options as BrowserContextOptions;
	it('by a volunteer, from signing in to the acknowledgement in the mail', async () => {
		const page = await newPage(options);
		const seen = async () => {
			const width = await sidewaysScroll(page);
			expect(width, `${page.url()} scrolls sideways`).toBe(0);
			if (axe) expect(await axeFindings(page), page.url()).toEqual([]);
		};
		await signIn(page, email);
		await page.getByLabel('Naam', { exact: true }).fill('Fatima Yilmaz');
		await send(page, 'Ga verder');
		await page.waitForURL((url) => url.pathname !== '/account');
		await page.goto(`${portal.url}/namens/nieuw/registreren`);
		await page.getByLabel('Huurdersorganisatie').check();
		await page.getByLabel('Naam', { exact: false }).first().fill(`Huurders ${email}`);
		await seen();
		await main(page).getByRole('button').first().click();
		await page.waitForURL('**/start');
		await seen();

		await page.goto(`${portal.url}/verzoeken`);
		await send(page, 'Begin een nieuw verzoek');
		await page.waitForURL(/\/verzoeken\/[\w-]{36}/);
		const draft = new URL(page.url()).pathname;
		await seen();

		await page.goto(`${portal.url}${draft}/soort`);
		await send(page, 'Sla op en ga verder');
		await expectRefused(page, 'kies');
		await page.locator('[name=kind][value=formation]').check();
		await send(page, 'Sla op en ga verder');
		await page.waitForURL(`**${draft}/afspraken*`);
		await page.locator('[name=title]').fill('Prestatieafspraken Waterstad 2027');
		await page.locator('[name=periodFrom]').fill('2027');
		await page.locator('[name=periodUntil]').fill('2026');
		await page.locator('[name=bidDate]').fill('2026-06-26');
		await send(page, 'Sla op en ga verder');
		await expectRefused(page, 'eerste jaar');
		expect(await page.locator('[name=title]').inputValue()).toContain('Waterstad');
		await page.locator('[name=periodUntil]').fill('2027');
		await send(page, 'Sla op en ga verder');
		await page.waitForURL(`**${draft}/partijen*`);
		await seen();

		await page.goto(`${portal.url}${draft}/partijen/nieuw`);
		await page.locator('[name=side][value=respondent]').check();
		await page.locator('[name=kind][value=association]').check();
		await page.locator('[name=name]').fill('Woonstichting De Linde');
		await page.locator('[name=contactEmail]').fill(respondent);
		await seen();
		await send(page, 'Sla op');
		await page.waitForURL(new RegExp(`${draft}/partijen(\\?|$)`));

		await page.goto(`${portal.url}${draft}/punten/nieuw`);
		await page.locator('[name=title]').fill('Huurverhoging 2027');
		await page
			.locator('[name=theme]')
			.first()
			.selectOption('affordability')
			.catch(async () => {
				await page.locator('[name=theme][value=affordability]').check();
			});
		await page.locator('[name=asked]').fill('Bepaal dat de huren niet meer stijgen dan de lonen.');
		for (const position of await page.locator('[name^="positions."]').all()) {
			await position.fill('Ons standpunt.\nIn twee regels.');
		}
		await seen();
		await send(page, 'Sla op');
		await page.waitForURL(new RegExp(`${draft}/punten(\\?|$)`));

		await page.goto(`${portal.url}${draft}/pogingen/nieuw`);
		await page.locator('[name=on]').fill('2026-11-02');
		await page.locator('[name=form][value=meeting]').check();
		await page.getByLabel('Woonstichting De Linde').check();
		await page.getByLabel('Huurverhoging 2027').check();
		await page.locator('[name=outcome]').fill('Geen overeenstemming.');
		await seen();
		await main(page)
			.getByRole('button', { name: /^Sla op/ })
			.first()
			.click();
		await page.waitForURL(new RegExp(`${draft}/pogingen/(?!nieuw)`));
		await page.locator('[name=outcome]').fill('Met een film erbij.');
		const posts: string[] = [];
		page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()));
		await page.locator('[name=file]').setInputFiles(await aLargeFile());
		await send(page, 'Voeg dit bestand toe');
		await expectRefused(page, 'te groot');
		expect(posts).toHaveLength(javaScriptEnabled ? 0 : 1);
		expect(await page.locator('[name=outcome]').inputValue()).toBe('Met een film erbij.');
		await addFile(page, 'verslag van het overleg.pdf');
		await page.locator('[name=outcome]').fill('Wij werden het niet eens.');
		await addFile(page, 'verkeerd.pdf');
		await main(page)
			.getByRole('button', { name: /verkeerd\.pdf/ })
			.click();
		await main(page).getByText('verkeerd.pdf').waitFor({ state: 'detached' });
		expect(await page.locator('[name=outcome]').inputValue()).toBe('Wij werden het niet eens.');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			main(page).getByRole('link', { name: 'verslag van het overleg.pdf' }).click(),
		]);
		expect(download.suggestedFilename()).toBe('verslag van het overleg.pdf');
		await seen();

		await page.goto(`${portal.url}${draft}/documenten`);
		await seen();
		const documents = await page
			.locator(`main a[href^="${draft}/documenten/"]`)
			.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		for (const path of new Set(documents)) {
			await page.goto(portal.url + path);
			await page.locator('[name=missingReason]').fill('Dit stuk hebben wij niet.');
			await main(page)
				.locator('form:has([name=missingReason])')
				.getByRole('button', { name: /^Sla op/ })
				.click();
			await page.waitForURL((url) => url.pathname !== path);
		}

		await page.goto(`${portal.url}${draft}/controle`);
		await seen();
		await page.locator('[name=capacity]').fill('voorzitter');
		await send(page, 'Dien het verzoek in');
		await expectRefused(page, 'vinkje');
		await page.locator('[name=agreed]').check();
		await send(page, 'Dien het verzoek in');
		await page.waitForURL(/\/geschillen\/\d{4}-\d{4}/);
		await seen();
		const reference = /\d{4}-\d{4}/.exec(page.url())?.[0] ?? '';
		expect(await page.locator('h1').textContent()).toContain('Prestatieafspraken Waterstad 2027');

		const acknowledged = await portal.mail.waitFor(
			(mail) => JSON.stringify(mail.to).includes(email) && (mail.subject ?? '').includes(reference),
		);
		expect(acknowledged.attachments[0]?.filename).toBe(`verzoek-${reference}.pdf`);
		await portal.mail.waitFor(
			(mail) =>
				JSON.stringify(mail.to).includes(respondent) && (mail.subject ?? '').includes(reference),
		);
		await page.context().close();
	});
});

it('says in the header too that somebody is signed out, where a form was posted by a script', async () => {
	const page = await newPage({});
	await signIn(page, 'uitgelogd@huurders.example');
	await page.getByLabel('Naam', { exact: true }).fill('Fatima Yilmaz');
	const header = page.locator('header');
	expect(await header.textContent()).toContain('Uitloggen');
	await page.context().clearCookies();
	await send(page, 'Ga verder');
	await main(page).getByText('U bent uitgelogd').waitFor();
	expect(await header.textContent()).not.toContain('Uitloggen');
	expect(await header.textContent()).toContain('Inloggen');
	await page.context().close();
});

async function newPage(options: BrowserContextOptions): Promise<Page> {
	const context = await browser.newContext({ locale: 'nl-NL', ...options });
	const page = await context.newPage();
	page.setDefaultTimeout(15_000);
	return page;
}

async function signIn(page: Page, email: string): Promise<void> {
	await page.goto(`${portal.url}/inloggen`);
	await page.locator('[name=email]').fill(email);
	await main(page).getByRole('button').first().click();
	await page.waitForURL('**/inloggen/code*');
	await page.locator('[name=code]').fill(await portal.mail.codeFor(email));
	await main(page).getByRole('button').first().click();
	await page.waitForURL('**/account*');
}

const main = (page: Page) => page.locator('main');

async function send(page: Page, button: string): Promise<void> {
	await main(page).getByRole('button', { name: button, exact: true }).first().click();
}

/** A file of a megabyte more than may be sent. */
async function aLargeFile(): Promise<string> {
	const file = path.join(portal.dataFolder, 'film.pdf');
	await writeFile(file, Buffer.alloc(51 * 1024 * 1024, 'a '));
	return file;
}

/** Adds a file on the page of what it belongs to, whose form goes along. */
async function addFile(page: Page, name: string): Promise<void> {
	const text = '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';
	const buffer = Buffer.from(`${text}% ${name}\n`);
	await page.locator('[name=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer });
	await send(page, 'Voeg dit bestand toe');
	await main(page).getByRole('link', { name }).waitFor();
}

/** The summary stands above the form, names what is wrong and, with JavaScript, has the focus. */
async function expectRefused(page: Page, word: string): Promise<void> {
	const summary = page.locator('.portal-error-summary');
	await summary.waitFor();
	expect(((await summary.textContent()) ?? '').toLowerCase()).toContain(word);
	expect(await page.title()).toMatch(/^Fout: /);
}

async function sidewaysScroll(page: Page): Promise<number> {
	const body = await page.locator('html').boundingBox();
	const view = page.viewportSize();
	return Math.max(0, Math.round((body?.width ?? 0) - (view?.width ?? 0)));
}
