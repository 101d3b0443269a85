import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PageView } from '#test/support/a-page';
import type { Fields, Visitor } from '#test/support/a-visitor';
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
import { aFilingPortal, type FilingPortal, reader } from './a-filing-portal';

let at: FilingPortal;
let tenants: Visitor;
beforeAll(async () => {
	at = await aFilingPortal();
	tenants = await at.as(theTenants);
});
afterAll(() => at?.stop());

/** What a refused form shows: the links of its summary, and the value of a field. */
async function refused(address: string, fields: Fields) {
	const { status, text } = await tenants.post(address, fields);
	const page = new PageView(reader(tenants), address, status, text);
	return {
		status,
		text,
		errors: page.root.querySelectorAll('[role=alert] a').map((link) => link.getAttribute('href')),
		typed: (name: string) => {
			const field = page.root.querySelector(`[name="${name}"]`);
			return field?.getAttribute('value') ?? field?.textContent.replace(/^\n/, '');
		},
		isChecked: (name: string, value: string) =>
			page.root.querySelector(`[name="${name}"][value="${value}"]`)?.hasAttribute('checked'),
	};
}

describe('A section that is filled in wrongly', () => {
	it('names every field of a party that cannot be right, and keeps what was typed', async () => {
		const draft = await aFormation(tenants);
		const answer = await refused(
			`${draft}/partijen/nieuw`,
			typedIn('Wonen Zuid', {
				kind: 'association',
				code: 'GM0599',
				kvk: '1234567',
				rsin: '123456789',
				contactEmail: 'geen adres',
				address: 'Markt 1\n1234 AB Waterstad',
			}),
		);
		expect(answer.status).toBe(422);
		expect(answer.errors.toSorted()).toEqual([
			'#veld-code',
			'#veld-contactEmail',
			'#veld-kvk',
			'#veld-rsin',
		]);
		expect(answer.typed('name')).toBe('Wonen Zuid');
		expect(answer.typed('rsin')).toBe('123456789');
		expect(answer.typed('contactEmail')).toBe('geen adres');
		expect(answer.typed('address')).toBe('Markt 1\n1234 AB Waterstad');
		expect(answer.isChecked('kind', 'association')).toBe(true);
		expect(await idsOf(tenants, draft, 'partijen')).toHaveLength(1);
	});

	it('names dates that do not exist and years that are none', async () => {
		const draft = await aFormation(tenants);
		const answer = await refused(`${draft}/afspraken`, {
			title: 'Andere titel',
			periodFrom: '2028',
			periodUntil: '2027',
			bidDate: '2026-02-30',
			aroseOn: '31-12',
		});
		expect(answer.status).toBe(422);
		expect(answer.errors).toEqual(['#veld-bidDate', '#veld-aroseOn']);
		expect(answer.typed('title')).toBe('Andere titel');
		expect(answer.typed('bidDate')).toBe('2026-02-30');
		expect(answer.typed('aroseOn')).toBe('31-12');
		expect(answer.text).toContain('Deze dag bestaat niet.');
		expect(answer.text).toContain('Vul ook het jaar in, met vier cijfers.');
		const reversed = await refused(`${draft}/afspraken`, {
			periodFrom: '2028',
			periodUntil: '2027',
		});
		expect(reversed.errors).toEqual(['#veld-periodUntil']);
		const noYear = await refused(`${draft}/afspraken`, { periodFrom: '27', periodUntil: 'nu' });
		expect(noYear.errors).toEqual(['#veld-periodFrom', '#veld-periodUntil']);
		expect(noYear.text).toContain('Vul één jaar in, met vier cijfers: 2015 tot en met 2099.');
	});

	it('shows a date as people write it, and takes it back like that', async () => {
		const draft = await aFormation(tenants);
		await keep(tenants, `${draft}/afspraken`, { title: 'Afspraken', bidDate: '3 februari 2026' });
		const page = await reader(tenants).get(`${draft}/afspraken`);
		const bid = page.root.querySelector('[name=bidDate]');
		expect(bid?.getAttribute('value')).toBe('03-02-2026');
		await keep(tenants, `${draft}/afspraken`, { title: 'Afspraken', bidDate: '03-02-2026' });
		expect((await reader(tenants).get(`${draft}/controle`)).text).toContain('3 februari 2026');
	});

	it('names errors in the order of the page, also those that are found by comparing', async () => {
		const draft = await aFormation(tenants);
		const wrong = { name: '', kind: 'association', code: 'GM0599', kvk: '1' };
		const answer = await refused(`${draft}/partijen/nieuw`, typedIn('X', wrong));
		expect(answer.errors).toEqual(['#veld-name', '#veld-code', '#veld-kvk']);
	});

	it('refuses an attempt of tomorrow, one with nobody, and keeps its choices', async () => {
		const draft = await aFormation(tenants);
		await keep(tenants, `${draft}/partijen/nieuw`, typedIn('Wonen Zuid'));
		const [, respondent = ''] = await idsOf(tenants, draft, 'partijen');
		const later = await refused(
			`${draft}/pogingen/nieuw`,
			attemptWith([respondent], { on: '2199-01-01', form: 'letter' }),
		);
		expect(later.errors).toEqual(['#veld-on']);
		expect(later.isChecked('withPartyIds', respondent)).toBe(true);
		expect(later.isChecked('form', 'letter')).toBe(true);
		const alone = await refused(`${draft}/pogingen/nieuw`, attemptWith([]));
		expect(alone.errors).toEqual(['#veld-withPartyIds']);
	});

	it('says of a text that is too long how long it may be, and keeps it whole', async () => {
		const draft = await aFormation(tenants);
		const long = 'x'.repeat(20_000);
		const answer = await refused(`${draft}/punten/nieuw`, { title: 'Huur', asked: long });
		expect(answer).toMatchObject({ status: 422, errors: ['#veld-asked'] });
		expect(answer.typed('asked')).toBe(long);
	});

	it('knows no item, document or kind that is not there', async () => {
		const draft = await aFormation(tenants);
		for (const address of [
			'partijen/onbekend',
			'punten/onbekend',
			'pogingen/onbekend',
			'documenten/agreement',
			'documenten/__proto__',
			'bestanden/onbekend',
		]) {
			expect([address, (await tenants.get(`${draft}/${address}`)).status]).toEqual([address, 404]);
		}
		expect((await refused(`${draft}/soort`, { kind: 'other' })).status).toBe(422);
	});
});

describe('A request that is not whole', () => {
	it('is not filed without an attempt towards each respondent, and names who was passed over', async () => {
		const draft = await aReadyFormation(tenants);
		await keep(tenants, `${draft}/partijen/nieuw`, typedIn('Wonen Noord'));
		const check = await reader(tenants).get(`${draft}/controle`);
		expect(check.text).toContain('U noemt geen poging om er met Wonen Noord uit te komen.');
		const sent = await tenants.post(`${draft}/controle`, signature);
		expect(sent.status).toBe(422);
		expect(sent.text).toContain('U noemt geen poging om er met Wonen Noord uit te komen.');
		expect((await tenants.get(draft)).status).toBe(200);
	});

	it('names documents by their name and writes dates out', async () => {
		const draft = await aFormation(tenants);
		await keep(tenants, `${draft}/partijen/nieuw`, typedIn('Wonen Zuid'));
		const [, respondent = ''] = await idsOf(tenants, draft, 'partijen');
		await keep(tenants, `${draft}/pogingen/nieuw`, attemptWith([respondent]));
		const { text } = await reader(tenants).get(`${draft}/controle`);
		expect(text).toContain('Woonvisie of volkshuisvestingsprogramma');
		expect(text).toContain('Voeg bewijs toe bij de poging van 12 november 2026');
		expect(text).not.toContain('housing-vision');
		expect(text).not.toContain('2026-11-12');
	});

	it('is not filed without name, capacity and agreement, and keeps what was typed of them', async () => {
		const draft = await aReadyFormation(tenants);
		const answer = await refused(`${draft}/controle`, { name: 'F. Yilmaz', capacity: '' });
		expect(answer.errors).toEqual(['#veld-capacity', '#veld-agreed']);
		expect(answer.typed('name')).toBe('F. Yilmaz');
	});

	it('leads from each problem to where it is mended, and back to the check', async () => {
		const draft = await aReadyFormation(tenants);
		await keep(tenants, `${draft}/partijen/nieuw`, typedIn('Wonen Noord', { contactEmail: '' }));
		const check = await reader(tenants).get(`${draft}/controle`);
		const mend = check.link('Vul een e-mailadres in van Wonen Noord');
		const back = await keep(tenants, mend, typedIn('Wonen Noord'));
		expect(back).toBe(`${draft}/controle`);
		expect((await reader(tenants).get(back)).text).not.toContain('Vul een e-mailadres in');
	});
});
