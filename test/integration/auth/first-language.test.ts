import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPortalWithDispute, type PortalWithDispute } from '#test/support/a-portal-with-dispute';
import { aVisitor } from '#test/support/a-visitor';
import { theAssociation } from '#test/support/cast';

let at: PortalWithDispute;
beforeAll(async () => {
	at = await aPortalWithDispute();
});
afterAll(() => at.stop());

/** Chooses a language as a visitor, signs in, and answers in which language the portal then speaks. */
async function languageAfter(email: string, chosen: 'nl' | 'en' | null) {
	const visitor = aVisitor(at.portal.url);
	if (chosen) await visitor.post('/taal', { taal: chosen, terug: '/' });
	await visitor.signIn(email, at.portal.mail);
	return /<html lang="(..)"/.exec((await visitor.open('/account')).text)?.[1];
}

describe('The language that was chosen before signing in', () => {
	it('is that of somebody new from then on, in any browser', async () => {
		expect(await languageAfter('nieuw@example.nl', 'en')).toBe('en');
		expect(await languageAfter('nieuw@example.nl', null)).toBe('en');
	});

	it('is that of somebody whom a colleague made known before', async () => {
		const colleague = await at.as(theAssociation);
		const { text } = await colleague.get('/organisatie');
		expect(text).toContain('name="email"');
		const invited = 'collega@example.nl';
		const added = await colleague.post('/organisatie', { intent: 'nodig-uit', email: invited });
		expect(added.status).toBe(303);
		expect(await languageAfter(invited, 'en')).toBe('en');
	});

	it('changes nothing for somebody who chose their own', async () => {
		const visitor = aVisitor(at.portal.url);
		await visitor.signIn('eigen@example.nl', at.portal.mail);
		await visitor.post('/account', { name: 'E. Eigen', language: 'nl' });
		expect(await languageAfter('eigen@example.nl', 'en')).toBe('nl');
	});
});
