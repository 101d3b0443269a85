import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBrowser } from '#test/support/a-browser';
import { aPortalWithDispute, type PortalWithDispute } from '#test/support/a-portal-with-dispute';
import { axeFindings } from '#test/support/axe';
import {
	theAdministrator,
	theAssociation,
	theCaseworker,
	theChair,
	theMember,
	theMunicipality,
	theSignatory,
	theTenants,
} from '#test/support/cast';
import type { Actor } from '~/domain/actor';
import type { Language } from '~/domain/language';

let at: PortalWithDispute;
let browser: Browser;
beforeAll(async () => {
	at = await aPortalWithDispute();
	browser = await aBrowser();
});
afterAll(async () => {
	await browser?.close();
	await at?.stop();
});

/** The browser of one of the cast, on a phone of 320 pixels wide. */
async function browserOf(actor: Actor, options: { javaScript: boolean }): Promise<BrowserContext> {
	const visitor = await at.as(actor);
	const context = await browser.newContext({
		viewport: { width: 320, height: 800 },
		javaScriptEnabled: options.javaScript,
	});
	const cookies = [...visitor.cookies].map(([name, value]) => ({
		name,
		value,
		url: at.portal.url,
	}));
	await context.addCookies(cookies);
	return context;
}

const seen = new Set<string>();

/** What is wrong with these pages for this reader: axe, too wide, or an error in the console. */
async function wrongWith(actor: Actor, paths: readonly string[], language: Language) {
	await (await at.as(actor)).post('/account', { name: actor.name, language });
	const context = await browserOf(actor, { javaScript: true });
	const found: string[] = [];
	for (const path of paths) {
		const key = `${actor.email} ${path} ${language}`;
		if (seen.has(key)) continue;
		if (path.includes('/stappen/')) seen.add(key);
		const page = await context.newPage();
		page.on('console', (message) => {
			if (message.type() === 'error') found.push(`${key}: ${message.text()}`);
		});
		await page.goto(at.portal.url + path, { waitUntil: 'load' });
		found.push(...(await axeFindings(page)).map((finding) => `${key}: ${finding}`));
		const over = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		if (over > 0) found.push(`${key}: wider than the screen by ${over}`);
		await page.close();
	}
	await context.close();
	return found;
}

/** The dispute's page and the form of every step that is open to this reader. */
async function pagesOf(actor: Actor): Promise<string[]> {
	const { text } = await (await at.as(actor)).get(at.page);
	const forms = [...text.matchAll(/href="([^"]*\/stappen\/[^"]*)"/g)].map(([, path = '']) => path);
	return [at.page, ...new Set(forms)];
}

const everybody = [
	theTenants,
	theMunicipality,
	theAssociation,
	theCaseworker,
	theChair,
	theMember,
	theSignatory,
];

async function wrongFor(readers: readonly Actor[], language: Language): Promise<string[]> {
	const found: string[] = [];
	for (const actor of readers)
		found.push(...(await wrongWith(actor, await pagesOf(actor), language)));
	return found;
}

const point = (reasons: string) => ({
	'points.point-1.admissible': 'yes',
	'points.point-1.outcome': 'upheld',
	'points.point-1.reasons': reasons,
});

describe('Every page of a dispute, for each role and at 320 pixels,', () => {
	it('is without findings when it was just filed', { timeout: 300_000 }, async () => {
		expect(await wrongFor(everybody, 'nl')).toEqual([]);
		for (const actor of [...everybody, theAdministrator]) {
			expect(await wrongWith(actor, ['/start'], 'nl')).toEqual([]);
		}
		const lists = ['/geschillen', '/geschillen?zoek=niets', '/uitnodigingen'];
		expect(await wrongWith(theCaseworker, lists, 'nl')).toEqual([]);
	});

	it('is without findings while the request is completed', { timeout: 300_000 }, async () => {
		await at.take(theCaseworker, 'take-on');
		await at.take(theCaseworker, 'request-cure', { defects: 'Het verslag.', days: '14' });
		expect(await wrongFor([theTenants, theCaseworker], 'en')).toEqual([]);
		await at.take(theTenants, 'cure', { answer: 'Hierbij.' }, [
			{ name: 'een-heel-lange-naam-zonder-spaties-die-nergens-past-2026.txt', content: 'x' },
		]);
	});

	it('is without findings under review and in signature', { timeout: 300_000 }, async () => {
		await at.take(theAssociation, 'submit-views', { general: 'Nee.', 'points.point-1': 'Nee.' });
		await at.take(theTenants, 'consent-to-stay', {
			until: '2027-12-01',
			reason: 'Overleg.',
			agreed: 'yes',
		});
		await at.take(theCaseworker, 'confirm-complete', { adviceDue: '2027-06-01' });
		await at.take(theChair, 'request-information', {
			partyId: 'party-municipality',
			question: 'Hoeveel?',
			due: '2027-12-01',
		});
		expect(await wrongFor([theTenants, theMunicipality, theChair, theMember], 'nl')).toEqual([]);
		await at.take(theChair, 'give-advice', { considerations: 'Gewogen.', ...point('Ja.') });
		await at.take(theCaseworker, 'draft-ruling', {
			...point('Ja.'),
			'points.point-1.obligation': 'Bouw.',
			'points.point-1.obligationBy': 'party-association',
		});
		await at.take(theCaseworker, 'add-note', { text: 'Bel nog.' });
		expect(await wrongFor([theAssociation, theCaseworker], 'en')).toEqual([]);
		await at.take(theCaseworker, 'present-ruling');
		expect(await wrongFor([theCaseworker, theSignatory], 'nl')).toEqual([]);
	});

	it('is without findings once it is ruled, in both languages', { timeout: 300_000 }, async () => {
		await at.take(theSignatory, 'sign-ruling', { agreed: 'yes' });
		expect(await wrongFor([theTenants, theCaseworker], 'nl')).toEqual([]);
		expect(await wrongFor(everybody, 'en')).toEqual([]);
		for (const actor of [theTenants, theCaseworker, theChair, theAdministrator]) {
			expect(await wrongWith(actor, ['/start', '/geschillen?toon=alle'], 'en')).toEqual([]);
		}
	});
});

it('keeps a note that was typed without JavaScript', async () => {
	const context = await browserOf(theCaseworker, { javaScript: false });
	const page = await context.newPage();
	await page.goto(`${at.portal.url}${at.page}/stappen/add-note`);
	await page.locator('main button[type=submit]').click();
	expect(await page.locator('.portal-error-summary li').count()).toBe(1);
	await page.locator('textarea[name=text]').fill('Zonder JavaScript getypt.');
	await page.locator('main button[type=submit]').click();
	expect(await page.locator('main').textContent()).toContain('Zonder JavaScript getypt.');
	await context.close();
});
