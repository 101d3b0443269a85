import { afterAll, beforeAll, expect, it } from 'vitest';
import { aPortalWithDispute, type PortalWithDispute } from '#test/support/a-portal-with-dispute';
import { theAssociation, theCaseworker, theMunicipality, theTenants } from '#test/support/cast';

let at: PortalWithDispute;
beforeAll(async () => {
	at = await aPortalWithDispute();
});
afterAll(() => at?.stop());

it('a search that finds nothing says where it looked, and leads to all disputes', async () => {
	const visitor = await at.as(theTenants);
	const running = (await visitor.get('/geschillen?zoek=%20zeezicht%20')).text;
	expect(running).toContain('Er is geen lopend geschil gevonden voor ‘zeezicht’.');
	expect(running).toContain('href="/geschillen?toon=alle&amp;pagina=1&amp;zoek=zeezicht"');
	const all = (await visitor.get('/geschillen?toon=alle&zoek=zeezicht')).text;
	expect(all).toContain('Er is niets gevonden voor ‘zeezicht’.');
	expect(all).not.toContain('Zoek in alle geschillen');
});

it('a search for nothing is no search', async () => {
	const { text } = await (await at.as(theTenants)).get('/geschillen?zoek=%20%20');
	expect(text).not.toContain('Gevonden voor');
	expect(text).toContain(at.reference);
});

it('what was sent stands there once a message, with everybody who got it', async () => {
	const { text } = await (await at.as(theCaseworker)).get(`${at.page}/verzending`);
	const messages = text.split('<details').slice(1);
	const filed = messages.filter((each) => each.includes('Nieuw geschil ingediend'));
	const toParties = filed.find((each) => each.includes(theMunicipality.email));
	expect(toParties).toContain(theAssociation.email);
	expect(toParties).toContain('Berichtnummer');
	expect(messages.length).toBeLessThan(text.split('Berichtnummer').length - 1);
});
