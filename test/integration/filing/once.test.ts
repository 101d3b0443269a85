import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Visitor } from '#test/support/a-visitor';
import { theTenants } from '#test/support/cast';
import {
	aFormation,
	aReadyFormation,
	attemptWith,
	idsOf,
	keep,
	signature,
	typedIn,
} from './a-draft';
import { aFilingPortal, type FilingPortal } from './a-filing-portal';
import { readForm } from './read-form';

let at: FilingPortal;
let tenants: Visitor;
beforeAll(async () => {
	at = await aFilingPortal();
	tenants = await at.as(theTenants);
});
afterAll(() => at?.stop());

describe('A request that is sent twice', () => {
	it('is filed once, however many come at the same time, and each answer says so', async () => {
		const draft = await aReadyFormation(tenants);
		const answers = await Promise.all(
			Array.from({ length: 20 }, () => tenants.post(`${draft}/controle`, signature)),
		);
		const places = answers.map(({ status, location }) => `${status} ${location}`);
		const filed = places.filter((place) => place.endsWith('?gedaan=ingediend'));
		const before = places.filter((place) => place.endsWith('?gedaan=al-ingediend'));
		expect([filed.length, before.length]).toEqual([1, 19]);
		expect(new Set(answers.map(({ location }) => location?.split('?')[0])).size).toBe(1);
		const disputes = await tenants.get('/geschillen?toon=alle');
		expect(new Set(disputes.text.match(/\/geschillen\/\d{4}-\d{4}/g)).size).toBe(1);
		const said = await tenants.open(before[0]?.slice('303 '.length) ?? '');
		expect(said.text).toContain('Het is één keer verstuurd');
	});

	it('leads to its dispute from every page of its draft, and can’t be changed there', async () => {
		const draft = await aReadyFormation(tenants);
		const { location } = await tenants.post(`${draft}/controle`, signature);
		const dispute = location?.replace('?gedaan=ingediend', '?gedaan=al-ingediend');
		for (const page of ['', '/soort', '/partijen/nieuw', '/controle']) {
			expect((await tenants.get(draft + page)).location).toBe(dispute);
		}
		const changes: [string, Record<string, string>][] = [
			['/soort', { kind: 'performance' }],
			['', { intent: 'verwijder' }],
			['/controle', signature],
		];
		for (const [page, fields] of changes) {
			const isFiling = page === '/controle';
			expect((await tenants.post(draft + page, fields)).location).toBe(
				isFiling ? dispute : dispute?.replace('al-ingediend', 'niet-opgeslagen'),
			);
		}
		const told = await tenants.post(`${draft}/punten/nieuw`, { title: 'Te laat' });
		expect(told.status).toBe(409);
		expect(told.text).toContain('Niet opgeslagen: dit verzoek is al ingediend');
		expect(readForm(told.text).typed).toEqual({ title: 'Te laat' });
		const chosen = await tenants.post(`${draft}/soort`, { kind: 'performance' });
		const { text } = await tenants.open(chosen.location ?? '');
		expect(text).toContain('Uw wijziging is niet opgeslagen: dit verzoek is al ingediend (kenmerk');
		expect(text).toContain('utrecht-alert--warning');
		expect((await tenants.get('/verzoeken')).text).not.toContain(draft);
	});
});

describe('A section that is sent twice', () => {
	it('adds a party, a point and an attempt once', async () => {
		const draft = await aFormation(tenants);
		const twice = async (address: string, fields: Parameters<typeof keep>[2]) => {
			await Promise.all([keep(tenants, address, fields), keep(tenants, address, fields)]);
		};
		await twice(`${draft}/partijen/nieuw`, typedIn('Wonen Zuid'));
		const parties = await idsOf(tenants, draft, 'partijen');
		expect(parties).toHaveLength(2);
		await twice(`${draft}/punten/nieuw`, { title: 'Huur', [`positions.${parties[0]}`]: 'Te hoog' });
		expect(await idsOf(tenants, draft, 'punten')).toHaveLength(1);
		await twice(`${draft}/pogingen/nieuw`, attemptWith(parties.slice(1)));
		expect(await idsOf(tenants, draft, 'pogingen')).toHaveLength(1);
	});
});

describe('Two tabs', () => {
	it('that change different sections don’t undo each other', async () => {
		const draft = await aFormation(tenants);
		await Promise.all([
			keep(tenants, `${draft}/soort`, { kind: 'performance' }),
			...['Zuid', 'Noord', 'Oost', 'West'].map((name) =>
				keep(tenants, `${draft}/partijen/nieuw`, typedIn(`Wonen ${name}`)),
			),
		]);
		expect(await idsOf(tenants, draft, 'partijen')).toHaveLength(5);
		expect((await tenants.get(`${draft}/controle`)).text).toContain('Nakoming');
	});
});
