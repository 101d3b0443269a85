import { afterAll, beforeAll, expect, it } from 'vitest';
import {
	aPortalWithDispute,
	hiddenFields,
	type PortalWithDispute,
} from '#test/support/a-portal-with-dispute';
import {
	theAssociation,
	theCaseworker,
	theChair,
	theMunicipality,
	theSignatory,
	theTenants,
} from '#test/support/cast';
import type { Actor } from '~/domain/actor';
import type { StepName } from '~/domain/dispute/procedure';

let at: PortalWithDispute;
beforeAll(async () => {
	at = await aPortalWithDispute();
});
afterAll(() => at?.stop());

const path = (step: StepName) => `${at.page}/stappen/${step}`;
const read = async (actor: Actor, step: StepName) =>
	(await (await at.as(actor)).get(path(step))).text;
const box = 'Let op: is iedereen gehoord?';
const point = {
	'points.point-1.admissible': 'yes',
	'points.point-1.outcome': 'upheld',
	'points.point-1.reasons': 'Het past bij de woonvisie.',
};

it('signs no ruling past what a party brought forward, and warns of who was not heard', async () => {
	await at.take(theCaseworker, 'take-on');
	await at.take(theCaseworker, 'confirm-complete');
	const start = await (await at.as(theCaseworker)).get('/start');
	expect(start.text).toContain('Volg de termijn voor de uitspraak');
	const advising = await read(theChair, 'give-advice');
	expect(advising).toContain(box);
	expect(advising).toContain('De termijn voor zienswijzen loopt nog tot en met');
	expect(advising).toContain('Gemeente Waterstad heeft nog geen zienswijze gegeven.');
	expect(advising).toContain('Waarom deze datum?');
	expect(await read(theMunicipality, 'submit-views')).not.toContain(box);
	const advice = { considerations: 'Gewogen.', ...point };
	const writing = await at.as(theCaseworker);
	const early = hiddenFields((await writing.get(path('draft-ruling'))).text);
	expect((await at.take(theCaseworker, 'draft-ruling', point)).status).toBe(303);
	const presentingEarly = await at.as(theCaseworker);
	const unadvised = hiddenFields((await presentingEarly.get(path('present-ruling'))).text);
	expect((await at.take(theChair, 'give-advice', advice)).status).toBe(303);
	const unread = await writing.post(path('draft-ruling'), { ...early, ...point });
	expect(unread.status).toBe(409);
	expect(unread.text).toContain('Intussen gebeurd: Advies gegeven, door');
	expect(unread.text).toContain('Het past bij de woonvisie.');
	expect((await presentingEarly.post(path('present-ruling'), unadvised)).location).toBe(
		`${at.page}?ingehaald=present-ruling`,
	);
	expect((await at.take(theCaseworker, 'draft-ruling', point)).status).toBe(303);

	const presenting = await at.as(theCaseworker);
	const opened = hiddenFields((await presenting.get(path('present-ruling'))).text);
	const views = { general: 'Wij zien het anders.' };
	expect((await at.take(theAssociation, 'submit-views', views)).status).toBe(303);
	const overtaken = await presenting.post(path('present-ruling'), opened);
	expect(overtaken.location).toBe(`${at.page}?ingehaald=present-ruling`);
	const told = await presenting.open(`${at.page}?ingehaald=present-ruling`);
	expect(told.text).toContain('Intussen gebeurd: Zienswijze gegeven, door');
	expect(await read(theCaseworker, 'present-ruling')).toContain(
		'De zienswijze van Woonstichting De Linde kwam binnen nadat het concept is bewaard',
	);
	expect((await at.take(theCaseworker, 'present-ruling')).status).toBe(303);

	const signing = await at.as(theSignatory);
	const form = hiddenFields((await signing.get(path('sign-ruling'))).text);
	expect((await at.take(theMunicipality, 'submit-views', views)).status).toBe(303);
	const refused = await signing.post(path('sign-ruling'), { ...form, agreed: 'yes' });
	expect(refused.status).toBe(409);
	expect(refused.text).toContain('kwam nog binnen: een zienswijze van Gemeente Waterstad.');
	expect(await read(theSignatory, 'sign-ruling')).not.toContain('name="agreed"');
	const remarks = { remarks: 'Lees ook de zienswijze van de gemeente.' };
	expect((await at.take(theSignatory, 'send-back-ruling', remarks)).status).toBe(303);
	expect(await read(theCaseworker, 'draft-ruling')).toContain(
		'De zienswijze van Gemeente Waterstad kwam binnen nadat het concept is bewaard',
	);
	expect((await at.take(theCaseworker, 'present-ruling')).status).toBe(303);
	const signed = await at.take(theSignatory, 'sign-ruling', { agreed: 'yes' });
	expect(signed.location).toBe(`${at.page}?gedaan=sign-ruling`);
});

it('sends back to whoever gave views what they entered, and to the others the notice alone', async () => {
	const views = (to: string) =>
		at.portal.mail.waitFor(
			(mail) =>
				[mail.to].flat().some((address) => address?.text.includes(to)) &&
				mail.subject?.includes('Zienswijze van Woonstichting De Linde') === true,
		);
	expect((await views(theAssociation.email)).text).toContain('Wij zien het anders.');
	expect((await views(theTenants.email)).text).not.toContain('Wij zien het anders.');
});
