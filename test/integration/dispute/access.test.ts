import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPortalWithDispute, type PortalWithDispute } from '#test/support/a-portal-with-dispute';
import { aVisitor, type Visitor } from '#test/support/a-visitor';
import {
	aStranger,
	theAdministrator,
	theAssociation,
	theCaseworker,
	theChair,
	theMember,
	theMunicipality,
	theSignatory,
	theTenants,
} from '#test/support/cast';
import type { Actor } from '~/domain/actor';
import { stepNames } from '~/domain/dispute/procedure';

const planted = {
	note: 'GEHEIM-NOTITIE-7f3a',
	advice: 'GEHEIM-ADVIES-91bc',
	draft: 'GEHEIM-CONCEPT-44de',
	remark: 'GEHEIM-OPMERKING-0c55',
};
const third = 'bouw@example.nl';
let at: PortalWithDispute;
let builder: Visitor;

beforeAll(async () => {
	at = await aPortalWithDispute();
	const point = (reasons: string) => ({
		'points.point-1.admissible': 'yes',
		'points.point-1.outcome': 'upheld',
		'points.point-1.reasons': reasons,
	});
	const views = { general: 'Wij zien het anders.' };
	const note = { name: 'zienswijze.txt', content: 'Onze zienswijze.' };
	const taken = [
		await at.take(theAssociation, 'submit-views', views, [note]),
		await at.take(theCaseworker, 'confirm-complete'),
		await at.take(theChair, 'request-information', {
			partyId: '',
			thirdPartyName: 'Bouwbedrijf',
			thirdPartyEmail: third,
			question: 'Hoe ver is de bouw?',
			due: '2099-01-01',
		}),
		await at.take(theCaseworker, 'add-note', { text: planted.note }),
		await at.take(theChair, 'give-advice', {
			considerations: planted.advice,
			...point(planted.advice),
		}),
		await at.take(theCaseworker, 'draft-ruling', {
			considerations: planted.draft,
			...point(planted.draft),
		}),
		await at.take(theCaseworker, 'present-ruling'),
		await at.take(theSignatory, 'send-back-ruling', { remarks: planted.remark }),
	];
	expect(taken.map(({ location }) => location?.includes('?gedaan='))).toEqual(
		taken.map(() => true),
	);
	builder = aVisitor(at.portal.url);
	await builder.signIn(third, at.portal.mail, at.page);
	await builder.post('/account', { name: 'Bob Bouwer', language: 'nl' });
});
afterAll(() => at?.stop());

/** Every address of the dispute, with the data request that a browser makes for each page. */
function addresses(): string[] {
	const pages = [at.page, ...stepNames.map((step) => `${at.page}/stappen/${step}`)];
	return [
		...pages,
		...pages.map((page) => `${page}.data`),
		`${at.page}/stukken/1`,
		`${at.page}/stukken/2`,
		`${at.page}/verzoek.pdf`,
		`${at.page}/uitspraak.pdf`,
		`${at.page}/besluit.pdf`,
		`${at.page}/concept.pdf`,
		`${at.page}/verzending`,
	];
}

describe('A third party', () => {
	it('is invited by mail, confirms for whom it acts, and reads its own question alone', async () => {
		expect((await builder.get(at.page)).location).toBe('/uitnodigingen');
		const invitations = await builder.get('/uitnodigingen');
		expect(invitations.text).toContain('Bouwbedrijf');
		const partyId = /name="partyId" value="([^"]+)"/.exec(invitations.text)?.[1] ?? '';
		const confirmed = await builder.post('/uitnodigingen', {
			reference: at.reference,
			partyId,
			organisationId: '',
		});
		expect(confirmed.location).toBe(`${at.page}?gedaan=bevestigd`);
		const page = await builder.open(at.page);
		expect(page.text).toContain('Hoe ver is de bouw?');
		expect(page.text).not.toContain('inflatie');
		expect(page.text).not.toContain('Wij zien het anders.');
		const list = await builder.open('/geschillen');
		expect(list.text).toContain('Geen termijn voor u');
		expect(list.text).not.toContain('In behandeling');
		for (const file of ['stukken/1', 'stukken/2', 'verzoek.pdf', 'uitspraak.pdf', 'concept.pdf']) {
			expect((await builder.get(`${at.page}/${file}`)).status).toBe(404);
		}
		const again = await builder.post('/uitnodigingen', { reference: at.reference, partyId });
		expect(again.location).toBe('/uitnodigingen?vervallen=ja');
	});

	it('is not marked as somebody whom the administrator still has to check', async () => {
		const { text } = await (await at.as(theCaseworker)).get(at.page);
		expect(text).toContain('Bouwbedrijf');
		expect(text).not.toContain('Nog niet gecontroleerd door de beheerder');
	});

	it('finds no step but the one by which it answers', async () => {
		for (const step of stepNames) {
			const { status } = await builder.get(`${at.page}/stappen/${step}`);
			expect([step, status]).toEqual([step, step === 'provide-information' ? 200 : 404]);
		}
	});
});

describe('What ministry and committee write among themselves', () => {
	it.each([
		['the applicant', theTenants],
		['a respondent', theMunicipality],
		['another respondent', theAssociation],
	])('never reaches %s, over any address', async (_name, actor) => {
		const visitor = await at.as(actor);
		for (const address of addresses()) {
			const { text } = await visitor.get(address);
			for (const secret of [...Object.values(planted), 'Advies ontvangen', 'advised']) {
				expect([address, text.includes(secret)]).toEqual([address, false]);
			}
		}
	});

	it('never reaches the third party, nor a list or a search', async () => {
		for (const address of addresses()) {
			const { text } = await builder.get(address);
			expect(Object.values(planted).some((secret) => text.includes(secret))).toBe(false);
		}
		const visitor = await at.as(theTenants);
		for (const address of ['/start', '/geschillen', '/geschillen?zoek=GEHEIM', '/start.data']) {
			expect((await visitor.get(address)).text).not.toMatch(/GEHEIM-|advised/);
		}
	});

	it('is read by each role that works on the dispute', async () => {
		for (const actor of [theCaseworker, theChair, theMember, theSignatory]) {
			const { text } = await (await at.as(actor)).get(at.page);
			expect(Object.values(planted).filter((secret) => !text.includes(secret))).toEqual([]);
		}
	});
});

describe('Whoever has nothing to do with a dispute', () => {
	it.each([
		['a stranger', aStranger],
		['an administrator', theAdministrator],
	])('gets the same answer as for one that is not there: %s', async (_name, actor: Actor) => {
		const visitor = await at.as(actor);
		for (const address of addresses()) {
			const known = await visitor.get(address);
			const unknown = await visitor.get(address.replace(at.reference, '2099-9999'));
			expect([address, known.status]).toEqual([address, unknown.status]);
			expect([address, known.status]).toEqual([address, 404]);
			expect(comparable(known.text, at.reference)).toBe(comparable(unknown.text, '2099-9999'));
		}
		for (const step of stepNames) {
			const address = `${at.page}/stappen/${step}`;
			expect((await visitor.post(address, { version: '99', text: 'x' })).status).toBe(404);
		}
		const { text } = await visitor.get('/geschillen?zoek=Waterstad&toon=alle');
		expect(text).not.toContain(`href="${at.page}"`);
	});

	it('is sent to sign in first, when nobody is signed in', async () => {
		const nobody = aVisitor(at.portal.url);
		for (const address of [at.page, '/start', '/geschillen', '/uitnodigingen']) {
			expect((await nobody.get(address)).location).toBe(
				`/inloggen?naar=${encodeURIComponent(address)}`,
			);
		}
		for (const step of stepNames) {
			const answer = await nobody.post(`${at.page}/stappen/${step}`, { version: '1' });
			expect([step, answer.status]).toEqual([step, 401]);
			expect(answer.text).toContain('/inloggen?naar=');
		}
	});
});

describe('A step of another role', () => {
	const forParties = [
		'cure',
		'submit-views',
		'provide-information',
		'consent-to-stay',
		'continue-request',
		'withdraw',
	];
	it.each([
		['a member of the committee', theMember, ['request-information', 'add-note']],
		['a signatory', theSignatory, ['send-back-ruling', 'sign-ruling', 'add-note']],
		['a respondent', theMunicipality, ['submit-views', 'provide-information']],
		[
			'the applicant',
			theTenants,
			[
				'cure',
				'provide-information',
				'consent-to-stay',
				'end-stay',
				'continue-request',
				'withdraw',
			],
		],
		[
			'a caseworker',
			theCaseworker,
			stepNames.filter(
				(step) =>
					!forParties.includes(step) &&
					!['request-information', 'give-advice', 'send-back-ruling', 'sign-ruling'].includes(step),
			),
		],
	])('is not there for %s', async (_name, actor, own) => {
		const visitor = await at.as(actor);
		for (const step of stepNames.filter((name) => !own.includes(name))) {
			const address = `${at.page}/stappen/${step}`;
			expect([step, (await visitor.get(address)).status]).toEqual([step, 404]);
			expect([step, (await visitor.post(address, { version: '99' })).status]).toEqual([step, 404]);
		}
	});
});

/** What can be read in a page or its data, without what differs from one request to the next. */
function comparable(text: string, reference: string): string {
	return text
		.replaceAll(reference, 'REFERENCE')
		.replace(/<script.*?<\/script>|<!--.*?-->|<[^>]*>/gs, '')
		.replace(/"nonce","[^"]*"/g, '');
}
