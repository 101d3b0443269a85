import { afterAll, beforeAll, expect, it } from 'vitest';
import { hiddenFields } from '#test/support/a-portal-with-dispute';
import type { Fields } from '#test/support/a-visitor';
import { theTenants } from '#test/support/cast';
import { aFormation, attemptWith, idsOf, keep, typedIn } from './a-draft';
import { aFilingPortal, type FilingPortal } from './a-filing-portal';

let at: FilingPortal;
beforeAll(async () => {
	at = await aFilingPortal();
});
afterAll(() => at?.stop());

const agreement: Fields = {
	title: 'Prestatieafspraken Waterstad',
	periodFrom: '2027',
	periodUntil: '2027',
	bidDate: '2026-06-26',
	aroseOn: '',
};

it('A part that somebody changed since its form was opened is not overwritten unseen', async () => {
	const visitor = await at.as(theTenants);
	const draft = await aFormation(visitor);
	const address = `${draft}/afspraken`;
	await visitor.post(address, agreement);
	const opened = hiddenFields((await visitor.get(address)).text);
	expect(opened.gezien).toMatch(/^[0-9a-f]{16}$/);
	const colleague = hiddenFields((await visitor.get(address)).text);
	const first = await visitor.post(address, {
		...colleague,
		...agreement,
		title: 'Van een collega',
	});
	expect(first.status).toBe(303);
	const second = await visitor.post(address, { ...opened, ...agreement, title: 'Te laat getypt' });
	expect(second.status).toBe(409);
	expect(second.text).toContain('Niet opgeslagen: dit onderdeel is intussen gewijzigd');
	expect(second.text).toContain('value="Te laat getypt"');
	expect((await visitor.get(address)).text).toContain('value="Van een collega"');
	// Having seen that, they can put their own in its place.
	const again = { ...hiddenFields(second.text), ...agreement, title: 'Te laat getypt' };
	expect((await visitor.post(address, again)).status).toBe(303);
	expect((await visitor.get(address)).text).toContain('value="Te laat getypt"');
});

it('Changes of different parts go together, and a file that came meanwhile is no change', async () => {
	const visitor = await at.as(theTenants);
	const draft = await aFormation(visitor);
	await keep(visitor, `${draft}/partijen/nieuw`, typedIn('Wonen Zuid'));
	const opened = hiddenFields((await visitor.get(`${draft}/afspraken`)).text);
	await keep(visitor, `${draft}/partijen/nieuw`, typedIn('Wonen Noord'));
	expect((await visitor.post(`${draft}/afspraken`, { ...opened, ...agreement })).status).toBe(303);
	const [party = ''] = await idsOf(visitor, draft, 'partijen');
	await keep(visitor, `${draft}/pogingen/nieuw`, attemptWith([party]));
	const [attempt = ''] = await idsOf(visitor, draft, 'pogingen');
	const page = `${draft}/pogingen/${attempt}`;
	const seen = hiddenFields((await visitor.get(page)).text);
	const file = {
		field: 'file',
		name: 'verslag.txt',
		content: Buffer.from('Verslag van het overleg'),
	};
	const fields = { ...seen, ...attemptWith([party]), intent: 'bestand' };
	const sent = await visitor.upload(page, [file], fields as Record<string, string>);
	expect(sent.status).toBe(303);
	expect((await visitor.post(page, { ...seen, ...attemptWith([party]) })).status).toBe(303);
});
