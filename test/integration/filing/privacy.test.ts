import { afterAll, beforeAll, expect, it } from 'vitest';
import { aVisitor, type Visitor } from '#test/support/a-visitor';
import {
	aStranger,
	theAdministrator,
	theAssociation,
	theCaseworker,
	theChair,
	theMember,
	theSignatory,
	theTenants,
} from '#test/support/cast';
import { aReadyFormation, idsOf, signature, typedIn } from './a-draft';
import { aFilingPortal, type FilingPortal } from './a-filing-portal';

const thirdParty = { email: 'derde@example.nl' };

let at: FilingPortal;
let tenants: Visitor;
let draft: string;
let pages: string[];
let actions: [path: string, fields: Record<string, string>][];

beforeAll(async () => {
	at = await aFilingPortal(async ({ db }) => {
		const createdAt = new Date();
		await db.client.organisation.create({
			data: { id: 'third', kind: 'other', name: 'Zorginstelling', verified: true, createdAt },
		});
		await db.client.person.create({
			data: { id: 'third', name: 'D. Erde', ...thirdParty, createdAt },
		});
		await db.client.membership.create({
			data: {
				id: 'third',
				personId: 'third',
				organisationId: 'third',
				status: 'active',
				createdAt,
			},
		});
	});
	tenants = await at.as(theTenants);
	draft = await aReadyFormation(tenants);
	const [, party = ''] = await idsOf(tenants, draft, 'partijen');
	const [point = ''] = await idsOf(tenants, draft, 'punten');
	const [attempt = ''] = await idsOf(tenants, draft, 'pogingen');
	const { text } = await tenants.get(`${draft}/controle`);
	const file = /bestanden\/[^"]+/.exec(text)?.[0] ?? '';
	pages = [
		'',
		'/soort',
		'/afspraken',
		'/partijen',
		'/partijen?zoek=waterstad',
		'/partijen/nieuw',
		`/partijen/${party}`,
		'/punten',
		'/punten/nieuw',
		`/punten/${point}`,
		'/pogingen',
		'/pogingen/nieuw',
		`/pogingen/${attempt}`,
		'/documenten',
		'/documenten/bid',
		`/${file}`,
		'/controle',
	];
	const remove = { intent: 'verwijder' };
	actions = [
		['', remove],
		['/soort', { kind: 'performance' }],
		['/afspraken', { title: 'Veranderd' }],
		['/partijen', { ...remove, partyId: party }],
		['/partijen/nieuw', typedIn('Indringer') as Record<string, string>],
		[`/partijen/${party}`, typedIn('Indringer') as Record<string, string>],
		['/punten', { ...remove, pointId: point }],
		['/punten/nieuw', { title: 'Veranderd' }],
		[`/punten/${point}`, { title: 'Veranderd' }],
		['/pogingen', { ...remove, attemptId: attempt }],
		['/pogingen/nieuw', { on: '2026-11-11' }],
		[`/pogingen/${attempt}`, { on: '2026-11-11' }],
		['/documenten/bid', { missingReason: 'Veranderd' }],
		['/documenten/bid', { verwijder: file.split('/').at(-1) ?? '' }],
		['/controle', signature],
	];
});
afterAll(() => at?.stop());

const others = [
	theAssociation,
	aStranger,
	thirdParty,
	theCaseworker,
	theChair,
	theMember,
	theSignatory,
	theAdministrator,
];

it('is nobody else’s to read: every page and file of a request looks as if it were not there', async () => {
	for (const other of others) {
		const visitor = await at.as(other);
		for (const page of pages) {
			const { status, text } = await visitor.get(draft + page);
			expect([other.email, page, status]).toEqual([other.email, page, 404]);
			expect(text).not.toContain('Huurverhoging');
		}
	}
}, 120_000);

it('is nobody else’s to change: every action is refused and nothing has changed', async () => {
	const before = (await tenants.get(`${draft}/controle`)).text;
	for (const other of others) {
		const visitor = await at.as(other);
		for (const [path, fields] of actions) {
			const { status } = await visitor.post(draft + path, fields);
			expect([other.email, path, status]).toEqual([other.email, path, 404]);
		}
		const upload = await visitor.upload(
			`${draft}/documenten/bid`,
			[{ name: 'x.txt', content: 'x' }],
			{ intent: 'bestand' },
		);
		expect(upload.status).toBe(404);
	}
	const mainOf = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0];
	expect(mainOf((await tenants.get(`${draft}/controle`)).text)).toBe(mainOf(before));
}, 120_000);

it('is not begun by who can’t be a party, and asks whoever is not signed in to do so', async () => {
	for (const other of [thirdParty, theCaseworker, theAdministrator]) {
		const visitor = await at.as(other);
		expect((await visitor.get('/verzoeken')).status).toBe(404);
		expect((await visitor.post('/verzoeken')).status).toBe(404);
	}
	const unknown = await aVisitor(at.portal.url).get(`${draft}/controle`);
	expect(unknown.status).toBe(303);
	expect(unknown.location).toMatch(/^\/inloggen\?naar=/);
});

it('is listed for its own organisation only', async () => {
	expect((await tenants.get('/verzoeken')).text).toContain(draft);
	expect((await (await at.as(theAssociation)).get('/verzoeken')).text).not.toContain(draft);
});
