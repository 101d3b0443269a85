import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBrowser } from '#test/support/a-browser';
import { aPortalWithDispute, type PortalWithDispute } from '#test/support/a-portal-with-dispute';
import { theMunicipality } from '#test/support/cast';

let at: PortalWithDispute;
let browser: Browser;
beforeAll(async () => {
	[at, browser] = await Promise.all([aPortalWithDispute(), aBrowser()]);
});
afterAll(async () => {
	await browser?.close();
	await at?.stop();
});

describe('With the keyboard alone, on a screen of 320 pixels,', () => {
	it('a respondent signs in, gives views with a file and reads that they arrived', async () => {
		const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
		// From the start: the browser is told only a moment after this that it need not open a window.
		const chooser = page.waitForEvent('filechooser', { timeout: 0 });
		await page.goto(`${at.portal.url}/inloggen`);
		await tabTo(page, page.locator('.utrecht-skip-link'));
		await page.keyboard.press('Enter');
		await focusIn(page, '#inhoud');
		await page.keyboard.press('Tab');
		await focusIn(page, '[name=email]');
		await page.keyboard.type(theMunicipality.email);
		await page.keyboard.press('Enter');
		await page.waitForURL('**/inloggen/code*');
		await tabTo(page, page.locator('[name=code]'));
		await page.keyboard.type(await at.portal.mail.codeFor(theMunicipality.email));
		await page.keyboard.press('Enter');
		await page.waitForURL('**/start');

		await open(page, page.locator(`main a[href="${at.page}"]`).first(), at.page);
		const form = `${at.page}/stappen/submit-views`;
		await open(page, page.locator(`main a[href="${form}"]`).first(), form);

		const button = page.locator('main form button[type=submit]');
		await tabTo(page, page.locator('textarea').first());
		await page.keyboard.type('Wij zien dit anders.');
		const file = page.locator('input[type=file]');
		await tabTo(page, file);
		await page.keyboard.press('Shift+Tab');
		await focusIn(page, 'textarea');
		await page.keyboard.press('Tab');
		await focusIn(page, 'input[type=file]');
		await page.keyboard.press('Space');
		await (await chooser).setFiles({
			name: 'begroting.txt',
			mimeType: 'text/plain',
			buffer: Buffer.from('Begroting'),
		});
		await tabTo(page, button);
		await page.keyboard.press('Enter');
		await page.waitForURL(`**${at.page}?gedaan=*`);

		const confirmation = page.locator('main .utrecht-alert').first();
		expect(await confirmation.textContent()).toContain('zienswijze');
		expect(await isSeen(confirmation)).toBe(true);
		const exhibit = page.locator('main a', { hasText: 'begroting.txt' }).first();
		await tabTo(page, exhibit);
		await page.close();
	});

	it('a form that was refused says why, and leads to the field', async () => {
		const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
		await page.goto(`${at.portal.url}/inloggen`);
		await tabTo(page, page.locator('main form button[type=submit]'));
		await page.keyboard.press('Space');
		await focusIn(page, '.portal-error-summary');
		await tabTo(page, page.locator('.portal-error-summary a'));
		await page.keyboard.press('Enter');
		await focusIn(page, '[name=email]');
		await page.keyboard.type('geen adres');
		await page.keyboard.press('Enter');
		await focusIn(page, '.portal-error-summary');
		await tabTo(page, page.locator('.portal-error-summary a'));
		await page.keyboard.press('Enter');
		await focusIn(page, '[name=email]');
		expect(await page.locator('[name=email]').inputValue()).toBe('geen adres');
		expect(await page.locator('.portal-error-summary').count()).toBe(1);
		await page.close();
	});

	it.each([true, false])('what the law refuses is read first (script: %s)', async (script) => {
		const options = { viewport: { width: 320, height: 640 }, javaScriptEnabled: script };
		const context = await browser.newContext(options);
		const page = await context.newPage();
		await page.goto(`${at.portal.url}/inloggen`);
		await page.locator('[name=email]').fill(theMunicipality.email);
		await page.keyboard.press('Enter');
		await page.waitForURL('**/inloggen/code*');
		await page.locator('[name=code]').fill(await at.portal.mail.codeFor(theMunicipality.email));
		await page.keyboard.press('Enter');
		await page.waitForURL('**/start');
		await page.goto(`${at.portal.url}${at.page}/stappen/submit-views`);
		await page.locator('main form button[type=submit]').focus();
		await page.keyboard.press('Enter');
		await page.locator('main .utrecht-alert--error').waitFor();
		await focusIn(page, ':has(> .utrecht-alert--error)');
		expect(await isSeen(page.locator('main .utrecht-alert--error'))).toBe(true);
		await context.close();
	});

	it('a choice is made with the arrows', async () => {
		const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
		await page.goto(`${at.portal.url}/klok`);
		await tabTo(page, page.locator('[name=kind]').first());
		await page.keyboard.press('Space');
		await page.keyboard.press('ArrowDown');
		expect(await page.locator('[name=kind]:checked').getAttribute('value')).toBe('performance');
		await page.keyboard.press('ArrowUp');
		expect(await page.locator('[name=kind]:checked').getAttribute('value')).toBe('formation');
		await page.close();
	});
});

/** Goes to this link with Tab and follows it with Enter. */
async function open(page: Page, link: Locator, path: string): Promise<void> {
	await tabTo(page, link);
	await page.keyboard.press('Enter');
	await page.waitForURL(`**${path}`);
}

/** Presses Tab until `goal` has the focus; each stop on the way is seen and follows the one before it. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
	await goal.waitFor({ state: 'attached' });
	await page.evaluate(() => Reflect.set(globalThis, 'stop', document.activeElement));
	for (let stops = 0; stops < 150; stops++) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(describeStop);
		if (await goal.evaluate((element) => element === document.activeElement)) {
			expect(stop.wrong, stop.what).toEqual([]);
			return;
		}
		// Beyond the last stop the browser begins again at the top.
		if (stop.what !== 'BODY') expect(stop.wrong, stop.what).toEqual([]);
	}
	throw new Error(`${goal} was never reached`);
}

/** What has the focus now, and what is wrong with it. Runs in the page. */
async function describeStop() {
	const element = document.activeElement ?? document.body;
	const isInView = () => {
		const { top, bottom, width } = element.getBoundingClientRect();
		return bottom > 0 && top < innerHeight && width > 0;
	};
	// The browser scrolls to what has the focus a moment after it has it.
	const until = performance.now() + 3000;
	while (!isInView() && performance.now() < until) {
		await new Promise((shown) => requestAnimationFrame(shown));
	}
	const before: unknown = Reflect.get(globalThis, 'stop');
	Reflect.set(globalThis, 'stop', element);
	const look = getComputedStyle(element);
	const marked = look.outlineStyle !== 'none' || look.boxShadow !== 'none';
	const backwards =
		before instanceof Element &&
		before.isConnected &&
		before !== document.body &&
		(element.compareDocumentPosition(before) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
		!element.contains(before);
	const wrong = [
		...(marked ? [] : ['its focus does not show']),
		...(isInView() ? [] : ['it is out of sight']),
		...(backwards ? ['it goes back'] : []),
	];
	const name = element.getAttribute('name') ?? element.textContent?.trim().slice(0, 40) ?? '';
	return { what: element === document.body ? 'BODY' : `${element.tagName} ${name}`, wrong };
}

/** Waits until the focus is on what this selector finds, or within it. */
async function focusIn(page: Page, selector: string): Promise<void> {
	await page.waitForFunction(
		(wanted) => document.activeElement?.closest(wanted) !== null && document.activeElement,
		selector,
	);
}

/** Whether it is in sight without scrolling. */
function isSeen(locator: Locator): Promise<boolean> {
	return locator.evaluate((element) => {
		const { top, bottom } = element.getBoundingClientRect();
		return bottom > 0 && top < innerHeight;
	});
}
