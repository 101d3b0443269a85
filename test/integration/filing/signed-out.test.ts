import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aVisitor, type Visitor } from '#test/support/a-visitor';
import { theTenants } from '#test/support/cast';
import { aFormation, idsOf, keep, typedIn } from './a-draft';
import { aFilingPortal, type FilingPortal } from './a-filing-portal';
import { type ReadForm, readForm } from './read-form';

let at: FilingPortal;
let tenants: Visitor;
let draft: string;
beforeAll(async () => {
	at = await aFilingPortal();
	tenants = await at.as(theTenants);
	draft = await aFormation(tenants);
	await keep(tenants, `${draft}/partijen/nieuw`, typedIn('Wonen Zuid'));
});
afterAll(() => at?.stop());

const asked = 'Bepaal dat de huren niet stijgen.\n<b>"Echt"</b> & niet anders.';
const point = { title: 'Huur 2027', theme: 'affordability', asked };

describe('A form of somebody who is signed out meanwhile', () => {
	it('is answered with what was typed, saved nowhere, and a way to sign in and come back', async () => {
		const { status, headers, location, text } = await aVisitor(at.portal.url).post(
			`${draft}/punten/nieuw`,
			point,
		);
		expect([status, location]).toEqual([401, null]);
		expect(headers.get('cache-control')).toBe('no-store');
		expect(text).toContain('U bent uitgelogd');
		expect(text).toContain('nog niets opgeslagen');
		expect(text).not.toContain('<b>"Echt"');
		const form = readForm(text);
		expect(form.typed).toEqual({ title: point.title, asked });
		expect(text).toMatch(
			/for="([^"]+)"[^>]*>Uw tekst 1 van 2<\/label><textarea id="\1"[^>]*name="title"/,
		);
		expect(text).toMatch(
			/for="([^"]+)"[^>]*>Uw tekst 2 van 2<\/label><textarea id="\1"[^>]*name="asked"/,
		);
		expect(text).toContain(`/inloggen?naar=${encodeURIComponent(`${draft}/punten/nieuw`)}`);
		expect(await idsOf(tenants, draft, 'punten')).toEqual([]);
	});

	it('can be sent once more from there, with all that was chosen, after signing in', async () => {
		const visitor = aVisitor(at.portal.url);
		const lost = await visitor.post(`${draft}/punten/nieuw`, point);
		expect(await visitor.signIn(theTenants.email, at.portal.mail, `${draft}/punten/nieuw`)).toBe(
			`${draft}/punten/nieuw`,
		);
		const form: ReadForm = readForm(lost.text);
		const again = await visitor.post(form.action, form.fields);
		expect(again).toMatchObject({ status: 303, location: `${draft}/punten` });
		const [id = ''] = await idsOf(tenants, draft, 'punten');
		const { text } = await tenants.get(`${draft}/punten/${id}`);
		expect(text).toContain('Bepaal dat de huren niet stijgen.');
		expect(text).toMatch(/<input[^>]*checked=""[^>]*value="affordability"/);
	});

	it('says in English too that files are not kept, and leads back to the form’s own page', async () => {
		const visitor = aVisitor(at.portal.url);
		await visitor.post('/taal', { taal: 'en', terug: '/' });
		const { status, text } = await visitor.upload(
			`${draft}/documenten/bid`,
			[{ name: 'bod.txt', content: 'Geheim bod' }],
			{ note: 'With a note' },
		);
		expect(status).toBe(401);
		expect(text).toContain('You have been signed out');
		expect(text).toContain('We can’t keep files.');
		expect(text).not.toContain('Geheim bod');
		const own = `${at.portal.url}${draft}/controle`;
		const form = await visitor.post(`${draft}/soort`, {}, { Referer: own });
		expect(form.text).toContain(encodeURIComponent(`${draft}/controle`));
		const evil = await visitor.post(`${draft}/soort`, {}, { Referer: 'https://evil.example/x' });
		expect(evil.text).not.toContain('evil.example');
	});

	it('echoes nothing to another site’s post', async () => {
		const { status, text } = await aVisitor(at.portal.url).post(`${draft}/punten/nieuw`, point, {
			Origin: 'https://evil.example',
			'Sec-Fetch-Site': 'cross-site',
		});
		expect(status).toBe(403);
		expect(text).not.toContain(point.title);
	});
});
