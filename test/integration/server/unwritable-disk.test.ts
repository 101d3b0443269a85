import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PageView } from '#test/support/a-page';
import { aPortal, type Portal } from '#test/support/a-portal';
import { aVisitor, type Visitor } from '#test/support/a-visitor';
import { aPdf } from '#test/support/evidence-samples';
import { reader } from '../filing/a-filing-portal';

const folder = mkdtempSync(path.join(tmpdir(), 'failing-disk-'));
const trouble = path.join(folder, 'code');
const preload = pathToFileURL(path.resolve('test/support/failing-disk.mjs')).href;

let portal: Portal;
let tenants: Visitor;
let draft: string;
beforeAll(async () => {
	const env = { NODE_OPTIONS: `--import ${preload}`, FAILING_DISK: trouble };
	portal = await aPortal({ demo: true, env });
	tenants = aVisitor(portal.url);
	await tenants.signIn('fatima@hbw.example', portal.mail);
	draft = (await tenants.post('/verzoeken')).location ?? '';
	await tenants.post(`${draft}/soort`, { kind: 'formation' });
});
afterAll(async () => {
	await portal.stop();
	rmSync(folder, { recursive: true });
});

/** How many bytes of a file the kernel lets this process write. */
const limitFiles = (bytes: string) =>
	execFileSync('prlimit', [`--pid=${portal.pid}`, `--fsize=${bytes}:unlimited`]);

const upload = () =>
	tenants.upload(`${draft}/documenten/housing-vision`, [{ name: 'a.pdf', content: aPdf(90_000) }], {
		intent: 'bestand',
	});
const chosen = async () => {
	const { status, text } = await tenants.get(`${draft}/soort`);
	const page = new PageView(reader(tenants), '', status, text);
	return page.root.querySelector('[name=kind][checked]')?.getAttribute('value');
};

describe.each([
	['that the kernel refuses to grow', () => limitFiles('1'), () => limitFiles('unlimited')],
	['that is full', () => writeFileSync(trouble, 'ENOSPC'), () => rmSync(trouble)],
	['that became read-only', () => writeFileSync(trouble, 'EROFS'), () => rmSync(trouble)],
] as const)('A disk %s', (_how, fail, mend) => {
	it('keeps nothing and says so, goes on being read, and recovers by itself', async () => {
		const { pid } = portal;
		const list = await tenants.get('/geschillen');
		const [dispute] = /\/geschillen\/\d{4}-\d{4}/.exec(list.text) ?? [];
		fail();
		for (let attempt = 0; attempt < 3; attempt++) {
			const form = await tenants.post(`${draft}/soort`, { kind: 'performance' });
			expect(form.status).toBe(507);
			expect(form.text).toContain('Bewaren lukt nu niet');
			expect(form.text).toContain('Uitloggen');
			expect((await upload()).status).toBe(507);
			const visitor = aVisitor(portal.url);
			visitor.cookies.set('taal', 'en');
			const code = await visitor.post('/inloggen', { email: 'sanne@example.nl' });
			expect(code.status).toBe(507);
			expect(code.text).toContain('Saving is not possible right now');
			expect(code.text).toContain('<html lang="en"');
			for (const page of [
				'/procedure',
				'/start',
				'/geschillen',
				dispute,
				draft,
				`${dispute}/verzoek.pdf`,
			]) {
				expect((await tenants.get(page ?? '')).status, page).toBe(200);
			}
		}
		expect(await chosen()).toBe('formation');
		expect((await tenants.get('/health')).status).toBe(503);
		expect((await tenants.get('/health/live')).status).toBe(200);
		mend();
		expect((await upload()).status).toBe(303);
		expect((await tenants.post(`${draft}/soort`, { kind: 'performance' })).status).toBe(303);
		expect(await chosen()).toBe('performance');
		await tenants.post(`${draft}/soort`, { kind: 'formation' });
		expect(portal.pid).toBe(pid);
		expect(portal.output()).toContain('"reason":"unwritable"');
	});
});
