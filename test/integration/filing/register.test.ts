import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Visitor } from '#test/support/a-visitor';
import { theMunicipality, theTenants } from '#test/support/cast';
import { aFormation, aReadyFormation, idsOf, keep, signature, typedIn } from './a-draft';
import { aFilingPortal, type FilingPortal, reader } from './a-filing-portal';

const createdAt = new Date();
const lonely = { id: 'lonely', kind: 'association', name: 'Wonen zonder Adres', verified: true };
const unchecked = {
	id: 'unchecked',
	kind: 'municipality',
	name: 'Gemeente Namaak',
	verified: false,
};

let at: FilingPortal;
let tenants: Visitor;
beforeAll(async () => {
	at = await aFilingPortal(async ({ db }) => {
		await db.client.organisation.createMany({
			data: [lonely, unchecked].map((each) => ({ ...each, code: 'L0042', createdAt })),
		});
	});
	tenants = await at.as(theTenants);
});
afterAll(() => at?.stop());

const municipalityId = 'organisation-municipality';
const asRespondent = { side: 'respondent', contactName: '', contactEmail: '' };

describe('The register', () => {
	it('offers verified organisations by a part of their name, and none that nobody checked', async () => {
		const draft = await aFormation(tenants);
		const search = async (text: string) =>
			(await reader(tenants).get(`${draft}/partijen?zoek=${encodeURIComponent(text)}`)).text;
		expect(await search('waterstad')).toContain('Gemeente Waterstad');
		expect(await search('waterstad')).toContain('Staat al in uw verzoek');
		expect(await search('namaak')).toContain('Niets gevonden');
		for (const id of ['unchecked', 'unknown', '']) {
			const address = `${draft}/partijen/nieuw?register=${id}`;
			expect((await tenants.get(address)).status).toBe(404);
			expect((await tenants.post(address, asRespondent)).status).toBe(404);
		}
	});

	it('says who a chosen organisation is, whatever the form says', async () => {
		const draft = await aFormation(tenants);
		await keep(tenants, `${draft}/partijen/nieuw?register=lonely`, {
			...typedIn('Een heel andere naam', { kind: 'municipality', code: 'GM0599' }),
			organisationId: municipalityId,
			contactEmail: 'post@lonely.example',
		});
		const { text } = await reader(tenants).get(`${draft}/controle`);
		expect(text).toContain('Wonen zonder Adres');
		expect(text).toContain('L0042');
		expect(text).not.toContain('Een heel andere naam');
		// Changing it later doesn't change who it is either.
		const [, id = ''] = await idsOf(tenants, draft, 'partijen');
		await keep(tenants, `${draft}/partijen/${id}`, {
			...typedIn('Een heel andere naam'),
			organisationId: municipalityId,
		});
		expect((await reader(tenants).get(`${draft}/partijen`)).text).toContain('Wonen zonder Adres');
	});

	it('binds nothing to a party that is typed in', async () => {
		const draft = await aReadyFormation(tenants);
		await keep(tenants, `${draft}/partijen/nieuw`, {
			...typedIn('Gemeente Elders', { side: 'applicant', kind: 'municipality' }),
			organisationId: municipalityId,
			register: municipalityId,
		});
		const { location } = await tenants.post(`${draft}/controle`, signature);
		const municipality = await at.as(theMunicipality);
		expect((await municipality.get(location ?? '')).status).toBe(404);
	});

	it('leads to the party where an organisation is chosen a second time', async () => {
		const draft = await aFormation(tenants);
		const address = `${draft}/partijen/nieuw?register=${municipalityId}`;
		await keep(tenants, address, asRespondent);
		const [, id = ''] = await idsOf(tenants, draft, 'partijen');
		expect((await tenants.get(address)).location).toBe(`${draft}/partijen/${id}`);
		await keep(tenants, address, asRespondent);
		expect(await idsOf(tenants, draft, 'partijen')).toHaveLength(2);
	});

	it('asks for an address only where nobody acts for the organisation', async () => {
		const draft = await aFormation(tenants);
		await keep(tenants, `${draft}/partijen/nieuw?register=lonely`, asRespondent);
		await keep(tenants, `${draft}/partijen/nieuw?register=${municipalityId}`, asRespondent);
		const { text } = await reader(tenants).get(`${draft}/controle`);
		expect(text).toContain('Vul een e-mailadres in van Wonen zonder Adres.');
		expect(text).not.toContain('Vul een e-mailadres in van Gemeente Waterstad.');
	});

	it('keeps the filer what it is: it can’t be removed or become a respondent', async () => {
		const draft = await aFormation(tenants);
		const [filer = ''] = await idsOf(tenants, draft, 'partijen');
		await keep(tenants, `${draft}/partijen`, { intent: 'verwijder', partyId: filer });
		await keep(tenants, `${draft}/partijen/${filer}`, {
			side: 'respondent',
			name: 'Iemand anders',
			contactName: 'F. Yilmaz',
			contactEmail: 'f@example.nl',
		});
		const { text } = await reader(tenants).get(`${draft}/partijen`);
		expect(text).toContain('Huurdersbond Waterstad');
		expect(text).toContain('Verzoeker (Dit bent u)');
		expect(text).toContain('f@example.nl');
	});
});
