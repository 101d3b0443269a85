import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFiledDispute } from '#test/support/a-filed-dispute';
import type { TestRuntime } from '#test/support/a-runtime';
import type { Visitor } from '#test/support/a-visitor';
import { aStranger, theAssociation, theMunicipality, theTenants } from '#test/support/cast';
import { organisationLimits } from '~/domain/limits';
import type { Filer } from '~/services/filing/drafts.server';
import { startDraft } from '~/services/filing/drafts.server';
import { aFormation, aReadyFormation, signature } from './a-draft';
import { aFilingPortal, type FilingPortal } from './a-filing-portal';

const { unverified } = organisationLimits;
const roomLeft = 1000;

let at: FilingPortal;
let tenants: Visitor;
let municipality: Visitor;
let association: Visitor;
let verified: Visitor;

const asFiler = ({ acting, ...person }: typeof theMunicipality): Filer => {
	if (acting.as !== 'organisation') throw new Error('Only an organisation files');
	return { ...person, acting };
};

/** Nobody has verified three of the organisations, each of which has come up against one limit. */
async function prepare(runtime: TestRuntime): Promise<void> {
	const { client } = runtime.db;
	await client.organisation.updateMany({
		where: { id: { not: 'organisation-elsewhere' } },
		data: { verified: false },
	});
	for (let nth = 1; nth < unverified.openDrafts; nth++) {
		await startDraft(runtime, asFiler(theMunicipality));
	}
	for (const organisationId of ['organisation-association', 'organisation-elsewhere']) {
		await client.storedFile.create({
			data: {
				id: `file-of-${organisationId}`,
				name: 'groot.pdf',
				mediaType: 'application/pdf',
				size: unverified.fileBytes - roomLeft,
				sha256: '',
				uploadedAt: runtime.clock.now(),
				uploadedById: 'person-association',
				organisationId,
				disputeId: 'some-dispute',
			},
		});
	}
	for (let nth = 1; nth < unverified.filedADay; nth++) await aFiledDispute(runtime);
}

beforeAll(async () => {
	at = await aFilingPortal(prepare);
	tenants = await at.as(theTenants);
	municipality = await at.as(theMunicipality);
	association = await at.as(theAssociation);
	verified = await at.as(aStranger);
});
afterAll(() => at?.stop());

const aText = (size: number) => ({ name: 'stuk.txt', content: 'Stuk. '.repeat(size / 6) });

describe('An organisation that nobody has verified', () => {
	it('starts no more requests than its list can hold, and hears what to do', async () => {
		const last = await municipality.post('/verzoeken');
		expect(last.location).toMatch(/^\/verzoeken\/[\w-]+$/);
		const refused = await municipality.post('/verzoeken');
		expect(refused.location).toBe('/verzoeken?vol=ja');
		const list = await municipality.get('/verzoeken?vol=ja');
		expect(list.text).toContain('U kunt nu geen nieuw verzoek beginnen');
		expect(list.text).toContain('gooi er een weg');
		expect(list.text.match(/href="\/verzoeken\/[\w-]+"/g)).toHaveLength(unverified.openDrafts);
		await municipality.post(last.location ?? '', { intent: 'verwijder' });
		expect((await municipality.post('/verzoeken')).location).toMatch(/^\/verzoeken\/[\w-]+$/);
	});

	it('keeps files up to its room, and hears beside the field when one does not fit', async () => {
		const address = `${await aFormation(association)}/documenten/bid`;
		const send = (size: number) =>
			association.upload(address, [aText(size)], {
				intent: 'bestand',
				missingReason: 'Ik zoek het bod nog.',
			});
		expect((await send(600)).status).toBe(303);
		const refused = await send(900);
		expect(refused.status).toBe(422);
		expect(refused.text).toContain('href="#veld-file"');
		expect(refused.text).toContain('stuk.txt');
		expect(refused.text).toContain('neem contact met ons op');
		expect(refused.text).toContain('Ik zoek het bod nog.');
		// Smaller than what is left, it still fits; and taking one out makes room again.
		expect((await send(300)).status).toBe(303);
		expect((await send(120)).status).toBe(422);
		const [, fileId = ''] = /name="verwijder" value="([^"]+)"/.exec(refused.text) ?? [];
		expect((await association.post(address, { verwijder: fileId })).status).toBe(303);
		expect((await send(120)).status).toBe(303);
	});

	it('files no more than so many requests a day; the next one is kept, with what was signed', async () => {
		const last = await aReadyFormation(tenants);
		const next = await aReadyFormation(tenants);
		const filed = await tenants.post(`${last}/controle`, signature);
		expect(filed.location).toMatch(/^\/geschillen\/\d{4}-\d{4}\?gedaan=ingediend$/);
		const refused = await tenants.post(`${next}/controle`, signature);
		expect(refused.status).toBe(429);
		expect(refused.text).toContain('diende vandaag al 10 verzoeken in');
		expect(refused.text).toContain('Loopt uw termijn vandaag af?');
		expect(refused.text).toContain('value="Fatima Yilmaz"');
		expect((await tenants.get(next)).status).toBe(200);
		// Sent a second time, the one that was filed is still said to be.
		const again = await tenants.post(`${last}/controle`, signature);
		expect(again.location).toMatch(/gedaan=al-ingediend$/);
	});
});

describe('An organisation that was verified', () => {
	it('has room beside what lies in its disputes', async () => {
		const address = `${await aFormation(verified)}/documenten/bid`;
		const sent = await verified.upload(address, [aText(1800)], { intent: 'bestand' });
		expect(sent.location).toBe(`${address}?gedaan=bestand-toegevoegd`);
	});
});
