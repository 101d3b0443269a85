import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PageView } from '#test/support/a-page';
import { aPortal, type Portal } from '#test/support/a-portal';
import { hiddenFields } from '#test/support/a-portal-with-dispute';
import { aVisitor, type Visitor } from '#test/support/a-visitor';
import { aPdf } from '#test/support/evidence-samples';
import { aFormation, idsOf, keep, typedIn } from '../filing/a-draft';
import { reader } from '../filing/a-filing-portal';
import { readForm } from '../filing/read-form';

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

describe('A form that could not be kept', () => {
	const asked = 'Bepaal dat de huren niet stijgen.\n<b>"Echt"</b> & niet anders.';
	const point = { title: 'Huur 2027', theme: 'affordability', asked };

	it('comes back with all that was in it, to be sent again by its button until it is kept', async () => {
		const request = await aFormation(tenants);
		await keep(tenants, `${request}/partijen/nieuw`, typedIn('Wonen Zuid'));
		writeFileSync(trouble, 'ENOSPC');
		let sent = await tenants.post(`${request}/punten/nieuw?terug=controle`, point);
		for (let attempt = 0; attempt < 2; attempt++) {
			expect(sent.status).toBe(507);
			expect(sent.headers.get('cache-control')).toBe('no-store');
			expect(sent.text).toContain('niets bewaard');
			expect(sent.text).not.toContain('<b>"Echt"');
			const { action, fields, typed } = readForm(sent.text);
			expect(typed).toEqual({ title: point.title, asked });
			expect(fields.theme).toBe('affordability');
			sent = await tenants.post(action, fields);
		}
		rmSync(trouble);
		const { action, fields } = readForm(sent.text);
		const kept = await tenants.post(action, fields);
		expect([kept.status, kept.location]).toEqual([303, `${request}/controle`]);
		const [id = ''] = await idsOf(tenants, request, 'punten');
		const { text } = await tenants.get(`${request}/punten/${id}`);
		expect(text).toContain('Bepaal dat de huren niet stijgen.');
		expect(text).toMatch(/<input[^>]*checked=""[^>]*value="affordability"/);
	});

	it('asks again for the files that came with it, by name, at their own field', async () => {
		const page = `${draft}/documenten/housing-vision`;
		const file = { name: 'woonvisie 2027.pdf', content: aPdf(80_000) };
		writeFileSync(trouble, 'ENOSPC');
		const lost = await tenants.upload(page, [file], {
			missingReason: 'Het tweede deel ontbreekt.',
		});
		rmSync(trouble);
		expect(lost.status).toBe(507);
		const view = new PageView(reader(tenants), page, lost.status, lost.text);
		expect(view.text).toContain('Bestanden kunnen wij niet bewaren');
		expect(view.text).toContain('Kies opnieuw: woonvisie 2027.pdf');
		const form = view.form('missingReason');
		const again = new File([new Uint8Array(aPdf(80_000))], file.name);
		const after = await form.attach('file', again).submit('Verstuur het formulier opnieuw');
		expect(after.status).toBe(200);
		const { text } = await tenants.get(page);
		expect(text).toContain('Het tweede deel ontbreekt.');
		expect(text.includes('woonvisie 2027.pdf')).toBe(true);
	});

	it('of a step of the procedure comes back too, and its button takes the step', async () => {
		const caseworker = aVisitor(portal.url);
		await caseworker.signIn('sanne@ministerie.example', portal.mail);
		const [dispute] =
			/\/geschillen\/\d{4}-\d{4}/.exec((await caseworker.get('/geschillen')).text) ?? [];
		const page = `${dispute}/stappen/add-note`;
		const note = 'Gebeld met de corporatie.\nZij sturen vrijdag een brief.';
		const opened = hiddenFields((await caseworker.get(page)).text);
		writeFileSync(trouble, 'EROFS');
		const lost = await caseworker.post(page, { ...opened, text: note });
		rmSync(trouble);
		expect(lost.status).toBe(507);
		const { action, fields, typed } = readForm(lost.text);
		expect(typed).toEqual({ text: note });
		expect((await caseworker.get(dispute ?? '')).text).not.toContain('Gebeld met de corporatie');
		const { status, location } = await caseworker.post(action, fields);
		expect([status, location]).toEqual([303, `${dispute}?gedaan=add-note`]);
		expect((await caseworker.get(dispute ?? '')).text).toContain('Gebeld met de corporatie');
	});
});
