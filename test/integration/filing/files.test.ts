import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Visitor } from '#test/support/a-visitor';
import { theMunicipality, theTenants } from '#test/support/cast';
import {
	addProof,
	aFormation,
	aReadyFormation,
	attemptWith,
	idsOf,
	keep,
	typedIn,
} from './a-draft';
import { aFilingPortal, type FilingPortal } from './a-filing-portal';

let at: FilingPortal;
let tenants: Visitor;
beforeAll(async () => {
	at = await aFilingPortal();
	tenants = await at.as(theTenants);
});
afterAll(() => at?.stop());

const vision = { name: 'woonvisie.txt', content: 'De woonvisie van Waterstad.' };
const fileLinks = (text: string) =>
	[...text.matchAll(/href="(\/verzoeken\/[^"]+\/bestanden\/[^"]+)"/g)].map(([, href = '']) => href);

const idOf = (link: string) => link.split('/').at(-1) ?? '';
/** The button beside the field of the file. */
const add = { intent: 'bestand' };

describe('A document', () => {
	it('is added, listed with its size, given back as an attachment, and removed', async () => {
		const draft = await aFormation(tenants);
		const address = `${draft}/documenten/housing-vision`;
		const sent = await tenants.upload(address, [vision], add);
		expect(sent).toMatchObject({
			status: 303,
			location: `${address}?gedaan=bestand-toegevoegd`,
		});
		await tenants.upload(address, [{ name: 'bijlage.txt', content: 'Een bijlage.' }], add);
		const page = await tenants.get(address);
		expect(page.text).toContain('27 bytes');
		const [first = '', second = ''] = fileLinks(page.text);
		const given = await tenants.get(first);
		expect(given.text).toBe(vision.content);
		expect(given.headers.get('content-disposition')).toMatch(/^attachment;.*woonvisie\.txt/);
		expect(given.headers.get('x-content-type-options')).toBe('nosniff');
		const removal = { verwijder: idOf(first) };
		const removed = await tenants.post(address, removal);
		expect(removed.location).toBe(`${address}?gedaan=bestand-verwijderd`);
		expect((await tenants.get(first)).status).toBe(404);
		expect((await tenants.get(second)).status).toBe(200);
		// A second click on the same button changes nothing more.
		expect((await tenants.post(address, removal)).status).toBe(303);
		expect((await tenants.get(second)).status).toBe(200);
	});

	it('is refused where it is none, beside its field, and what was there stays', async () => {
		const draft = await aFormation(tenants);
		const address = `${draft}/documenten/bid`;
		await tenants.upload(address, [vision], add);
		const nothing = await tenants.upload(address, [], add);
		expect(nothing.status).toBe(422);
		expect(nothing.text).toContain('Kies een bestand.');
		const program = await tenants.upload(
			address,
			[{ name: 'bod.txt', content: Buffer.from('4d5a90000300000004000000ffff', 'hex') }],
			add,
		);
		expect(program.status).toBe(422);
		expect(program.text).toContain('#veld-file');
		expect(program.text).toContain('woonvisie.txt');
		const empty = await tenants.upload(address, [{ name: 'leeg.txt', content: '' }], add);
		expect(empty.status).toBe(422);
		expect(fileLinks((await tenants.get(address)).text)).toHaveLength(1);
	});

	it('makes its section complete, as does the reason why it is not there', async () => {
		const draft = await aFormation(tenants);
		await tenants.upload(`${draft}/documenten/bid`, [vision], add);
		await keep(tenants, `${draft}/documenten/accounts`, { missingReason: 'Niet gekregen.' });
		const { text } = await tenants.get(`${draft}/documenten`);
		expect(text.match(/>Klaar</g)).toHaveLength(2);
	});
});

describe('The proof of an attempt', () => {
	it('stays when the attempt is changed, and goes when it is removed', async () => {
		const draft = await aFormation(tenants);
		await keep(tenants, `${draft}/partijen/nieuw`, typedIn('Wonen Zuid'));
		const [, respondent = ''] = await idsOf(tenants, draft, 'partijen');
		await keep(tenants, `${draft}/pogingen/nieuw`, attemptWith([respondent]));
		const [attempt = ''] = await idsOf(tenants, draft, 'pogingen');
		const address = `${draft}/pogingen/${attempt}`;
		await addProof(tenants, address, attemptWith([respondent]));
		await keep(tenants, address, attemptWith([respondent], { form: 'letter' }));
		const [proof = ''] = fileLinks((await tenants.get(address)).text);
		expect((await tenants.get(proof)).status).toBe(200);
		await keep(tenants, `${draft}/pogingen`, { intent: 'verwijder', attemptId: attempt });
		expect((await tenants.get(proof)).status).toBe(404);
	});
});

describe('A file of another request', () => {
	it('is not there under one’s own', async () => {
		const municipality = await at.as(theMunicipality);
		const theirs = await aReadyFormation(municipality);
		const [link = ''] = fileLinks((await municipality.get(`${theirs}/controle`)).text);
		const own = await aFormation(tenants);
		expect((await tenants.get(`${own}/bestanden/${idOf(link)}`)).status).toBe(404);
		await tenants.post(`${own}/documenten/bid`, { verwijder: idOf(link) });
		expect((await municipality.get(link)).status).toBe(200);
	});
});

describe('What is typed beside a file', () => {
	it('is saved with each button of the form: adding a file, removing it, and going on', async () => {
		const draft = await aFormation(tenants);
		await keep(tenants, `${draft}/partijen/nieuw`, typedIn('Wonen Zuid'));
		const [, respondent = ''] = await idsOf(tenants, draft, 'partijen');
		await keep(tenants, `${draft}/pogingen/nieuw`, attemptWith([respondent]));
		const [attempt = ''] = await idsOf(tenants, draft, 'pogingen');
		const address = `${draft}/pogingen/${attempt}`;
		const typed = (outcome: string) => attemptWith([respondent], { outcome });
		const added = await tenants.upload(address, [vision], {
			...typed('Bij het toevoegen.'),
			intent: 'bestand',
		});
		expect(added.location).toBe(`${address}?gedaan=bestand-toegevoegd#bestanden`);
		const page = await tenants.get(address);
		expect(page.text).toContain('Bij het toevoegen.');
		expect(page.text.match(/enctype="multipart/gi)).toHaveLength(1);
		const [file = ''] = fileLinks(page.text);
		const removed = await tenants.post(address, {
			...typed('Bij het verwijderen.'),
			verwijder: idOf(file),
		});
		expect(removed.location).toBe(`${address}?gedaan=bestand-verwijderd#bestanden`);
		expect((await tenants.get(address)).text).toContain('Bij het verwijderen.');
		expect((await tenants.get(file)).status).toBe(404);
		const done = await tenants.upload(address, [vision], typed('Bij het klaar zijn.'));
		expect(done.location).toBe(`${draft}/pogingen`);
		expect(fileLinks((await tenants.get(address)).text)).toHaveLength(1);
	});

	it('stays where the file is refused, which is named, and where the text is', async () => {
		const draft = await aFormation(tenants);
		const address = `${draft}/documenten/bid`;
		const broken = { name: 'nep.pdf', content: 'Dit is helemaal geen pdf.' };
		const fields = { missingReason: 'Nog niet gekregen.', intent: 'bestand' };
		const refused = await tenants.upload(address, [broken], fields);
		expect(refused.status).toBe(422);
		expect(refused.text).toContain('‘nep.pdf’: De naam zegt iets anders dan wat erin zit');
		expect(fileLinks(refused.text)).toEqual([]);
		expect((await tenants.get(address)).text).toContain('Nog niet gekregen.');
		const long = await tenants.upload(address, [vision], { missingReason: 'x'.repeat(4001) });
		expect(long.status).toBe(422);
		expect(fileLinks(long.text)).toHaveLength(1);
		const twice = await tenants.upload(address, [vision], fields);
		expect(twice.location).toBe(`${address}?gedaan=bestand-stond-er-al`);
		const here = await tenants.get(twice.location ?? '');
		expect(here.text).toContain('Dit bestand stond hier al.');
		expect(fileLinks(here.text)).toHaveLength(1);
		const elsewhere = await tenants.upload(`${draft}/documenten/housing-vision`, [vision], fields);
		expect(elsewhere.location).toMatch(/\?gedaan=bestand-dubbel$/);
		const { text } = await tenants.get(elsewhere.location ?? '');
		expect(text).toContain('Precies hetzelfde bestand stond al in uw verzoek');
		expect(fileLinks(text)).toHaveLength(1);
	});

	it('takes out the file whose button is pressed, also where another is chosen, which is added', async () => {
		const draft = await aFormation(tenants);
		const address = `${draft}/documenten/bid`;
		await tenants.upload(address, [vision], { intent: 'bestand' });
		const [first = ''] = fileLinks((await tenants.get(address)).text);
		const other = { name: 'bod.txt', content: 'Het bod van Waterstad.' };
		const both = await tenants.upload(address, [other], { verwijder: idOf(first) });
		expect(both.location).toBe(`${address}?gedaan=bestand-vervangen`);
		const { text } = await tenants.get(both.location ?? '');
		expect(text).toContain('Het bestand is verwijderd. Het bestand dat u koos, staat nu');
		expect(fileLinks(text)).toHaveLength(1);
		expect((await tenants.get(first)).status).toBe(404);
	});
});
