import { afterAll, beforeAll, expect, it } from 'vitest';
import {
	aPortalWithDispute,
	hiddenFields,
	type PortalWithDispute,
} from '#test/support/a-portal-with-dispute';
import { theAssociation, theMunicipality } from '#test/support/cast';

let at: PortalWithDispute;
beforeAll(async () => {
	at = await aPortalWithDispute();
});
afterAll(() => at?.stop());

it('takes no step for another party than the one for which its form was opened', async () => {
	const person = await at.as(theAssociation);
	const colleague = { intent: 'nodig-uit', email: theAssociation.email };
	await (await at.as(theMunicipality)).post('/organisatie', colleague);
	const address = `${at.page}/stappen/submit-views`;
	const form = await person.get(address);
	expect(form.status).toBe(200);
	const fields = { ...hiddenFields(form.text), general: 'Dit is de mening van de corporatie.' };

	const options = [
		...(await person.get('/namens')).text.matchAll(/<input[^>]*name="membershipId"[^>]*>/g),
	];
	const [other] = options.map(([input]) => input).filter((input) => !input.includes('checked'));
	const membershipId = /value="([^"]+)"/.exec(other ?? '')?.[1] ?? '';
	expect((await person.post('/namens', { membershipId })).status).toBe(303);

	const refused = await person.post(address, fields);
	expect(refused.status).toBe(409);
	expect(refused.text).toContain('Niet opgeslagen: u handelt nu namens een ander');
	expect(refused.text).toContain('Dit is de mening van de corporatie.');
	expect((await person.get(at.page)).text).not.toContain('Dit is de mening van de corporatie.');

	const again = await person.post(address, { ...fields, ...hiddenFields(refused.text) });
	expect(again.location).toBe(`${at.page}?gedaan=submit-views`);
});
