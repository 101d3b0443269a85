import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPortal, type Portal } from '#test/support/a-portal';
import { aVisitor, type Visitor } from '#test/support/a-visitor';

let portal: Portal;
let anna: Visitor;
let bert: Visitor;
let administrator: Visitor;

const theirs = { anna: 'anna@stad.example', bert: 'bert@dorp.example', baas: 'baas@rijk.example' };

beforeAll(async () => {
	portal = await aPortal({ env: { ADMIN_EMAIL: theirs.baas } });
	anna = await signedIn(theirs.anna, 'Anna Stad');
	bert = await signedIn(theirs.bert, 'Bert Dorp');
	administrator = await signedIn(theirs.baas, 'De Baas');
	await register(anna, 'Gemeente Stad');
	await register(bert, 'Gemeente Dorp');
});
afterAll(() => portal.stop());

async function signedIn(email: string, name: string): Promise<Visitor> {
	const visitor = aVisitor(portal.url);
	await visitor.signIn(email, portal.mail);
	await visitor.post('/account', { name, language: 'nl' });
	return visitor;
}

async function register(visitor: Visitor, name: string): Promise<void> {
	const fields = { kind: 'municipality', name, code: '', kvk: '', rsin: '', address: '' };
	const answer = await visitor.post('/namens/nieuw/registreren', fields);
	expect(answer.location).toBe('/start');
}

/** The values of the hidden or radio fields of this name on a page. */
async function valuesOn(visitor: Visitor, path: string, field: string): Promise<string[]> {
	const { text } = await visitor.get(path);
	const inputs = text.match(/<input[^>]*>/g) ?? [];
	return inputs
		.filter((input) => input.includes(`name="${field}"`))
		.map((input) => /value="([^"]*)"/.exec(input)?.[1] ?? '');
}

async function askToJoin(visitor: Visitor, name: string): Promise<void> {
	const page = `/namens/nieuw?zoek=${encodeURIComponent(name)}`;
	const [organisationId = ''] = await valuesOn(visitor, page, 'organisationId');
	const answer = await visitor.post('/namens/nieuw', { organisationId });
	expect(answer.location).toBe('/namens?gedaan=gevraagd');
}

describe('Somebody whose request is not confirmed yet', () => {
	it('sees nothing of the organisation, whatever page they ask for', async () => {
		const visitor = await signedIn('carla@elders.example', 'Carla Elders');
		await askToJoin(visitor, 'Gemeente Stad');
		expect((await visitor.get('/start')).location).toMatch(/^\/namens/);
		for (const path of ['/geschillen', '/verzoeken', '/organisatie']) {
			const { location } = await visitor.get(path);
			expect(location).toBe(`/namens?naar=${encodeURIComponent(path)}`);
		}
		const { text } = await visitor.get('/namens');
		expect(text).toContain('Wacht op bevestiging');
		expect(text).not.toContain('anna@');
	});

	it('is not confirmed by another organisation, or by themself', async () => {
		const dora = await signedIn('dora@elders.example', 'Dora Elders');
		await askToJoin(dora, 'Gemeente Stad');
		const mail = await portal.mail.waitFor(
			({ text }) => text?.includes('dora@elders.example') ?? false,
		);
		expect(mail.text).toContain(`${portal.url}/organisatie`);
		const page = await anna.get('/organisatie');
		const requests = /Dora Elders[\s\S]*?name="membershipId" value="([^"]+)"/.exec(page.text);
		const membershipId = requests?.[1] ?? '';
		expect(membershipId).not.toBe('');
		for (const intent of ['bevestig', 'weiger', 'beeindig']) {
			const answer = await bert.post('/organisatie', { intent, membershipId });
			expect(answer.status).toBe(409);
		}
		await dora.post('/organisatie', { intent: 'bevestig', membershipId });
		await dora.post('/namens', { membershipId });
		expect((await dora.get('/organisatie')).location).toBe('/namens?naar=%2Forganisatie');
		await anna.post('/organisatie', { intent: 'bevestig', membershipId });
		expect((await dora.post('/namens', { membershipId })).location).toBe('/start');
		expect((await dora.get('/organisatie')).text).toContain('Gemeente Stad');
	});
});

describe('Acting', () => {
	it('is not done by posting the id of somebody else’s membership', async () => {
		const [membershipId = ''] = await valuesOn(anna, '/namens', 'membershipId');
		expect(membershipId).not.toBe('');
		const answer = await bert.post('/namens', { membershipId });
		expect(answer.status).toBe(422);
		expect((await bert.get('/organisatie')).text).toContain('Gemeente Dorp');
	});

	it('comes to an end in every browser when a colleague ends it', async () => {
		await anna.post('/organisatie', { intent: 'nodig-uit', email: 'emil@stad.example' });
		const emil = await signedIn('emil@stad.example', 'Emil Stad');
		expect((await emil.get('/organisatie')).status).toBe(200);
		const page = await anna.get('/organisatie');
		const membershipId = /Emil Stad[\s\S]*?name="membershipId" value="([^"]+)"/.exec(
			page.text,
		)?.[1];
		await anna.post('/organisatie', { intent: 'beeindig', membershipId: membershipId ?? '' });
		expect((await emil.get('/organisatie')).location).toBe('/namens?naar=%2Forganisatie');
	});
});

describe('The administration', () => {
	const intents = { '/beheer': 'geef', '/beheer/organisaties/x': 'controleer' };

	it('is there for administrators; for others it looks like nothing at all', async () => {
		for (const path of ['/beheer', '/beheer/organisaties']) {
			expect((await administrator.get(path)).status).toBe(200);
			expect((await anna.get(path)).status).toBe(404);
			expect((await aVisitor(portal.url).get(path)).location).toContain('/inloggen');
		}
		for (const [path, intent] of Object.entries(intents)) {
			expect((await anna.get(path)).status).toBe(404);
			const role = { intent, email: theirs.anna, name: 'Anna', role: 'administrator' };
			expect((await anna.post(path, role)).status).toBe(404);
		}
		expect((await anna.get('/beheer')).status).toBe(404);
	});

	it('gives a role, with which one acts for the ministry at the next sign-in', async () => {
		const role = { intent: 'geef', email: 'sanne@rijk.example', name: 'Sanne Visser' };
		const given = await administrator.post('/beheer', { ...role, role: 'caseworker' });
		expect(given.location).toBe('/beheer?gedaan=gegeven');
		await portal.mail.waitFor(({ to, html }) =>
			Boolean(JSON.stringify(to).includes(role.email) && html),
		);
		const sanne = aVisitor(portal.url);
		await sanne.signIn(role.email, portal.mail);
		expect((await sanne.get('/start')).text).toContain('Sanne Visser');
		expect((await sanne.get('/beheer')).status).toBe(404);
	});

	it('does not let go of the last administrator', async () => {
		const [text] = [(await administrator.get('/beheer')).text];
		expect(text).toContain('De laatste beheerder blijft.');
		const ids = await valuesOn(administrator, '/namens', 'membershipId');
		for (const membershipId of ids) {
			await administrator.post('/beheer', { intent: 'beeindig', membershipId });
		}
		expect((await administrator.get('/beheer')).status).toBe(200);
	});

	it('keeps what was typed when a role is refused', async () => {
		const refused = await administrator.post('/beheer', {
			intent: 'geef',
			email: 'geen adres',
			name: 'Iemand',
		});
		expect(refused.status).toBe(422);
		expect(refused.text).toContain('value="geen adres"');
		expect(refused.text).toContain('value="Iemand"');
	});
});
