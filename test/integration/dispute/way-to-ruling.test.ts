import { afterAll, beforeAll, expect, it } from 'vitest';
import { aPortalWithDispute, type PortalWithDispute } from '#test/support/a-portal-with-dispute';
import {
	theAssociation,
	theCaseworker,
	theChair,
	theMunicipality,
	theSignatory,
	theTenants,
} from '#test/support/cast';

let at: PortalWithDispute;
beforeAll(async () => {
	at = await aPortalWithDispute();
});
afterAll(() => at?.stop());

/** What a step that was taken answers: on to the dispute, which says that it was done. */
const done = (step: string) => ({ status: 303, location: `${at.page}?gedaan=${step}` });

it('goes from filed to the notified ruling, each step by whom it falls to', async () => {
	expect(await at.take(theCaseworker, 'take-on')).toMatchObject(done('take-on'));
	expect(
		await at.take(theCaseworker, 'request-cure', { defects: 'Het verslag ontbreekt.', days: '14' }),
	).toMatchObject(done('request-cure'));
	expect(
		await at.take(theTenants, 'cure', { answer: 'Hierbij.' }, [
			{ name: 'verslag.txt', content: 'Het verslag van het overleg.' },
		]),
	).toMatchObject(done('cure'));
	const views = async () =>
		(await (await at.as(theAssociation)).get(`${at.page}/stappen/submit-views`)).text;
	expect(await views()).not.toContain('U gaf al een zienswijze.');
	expect(
		await at.take(theAssociation, 'submit-views', {
			general: 'Wij zien het anders.',
			'points.point-1': 'De ruimte is nodig.',
			'attempts.attempt-1.stance': 'contested',
			'attempts.attempt-1.remarks': 'Wij kregen de stukken pas achteraf.',
		}),
	).toMatchObject(done('submit-views'));
	for (const reader of [theTenants, theMunicipality, theCaseworker]) {
		const { text } = await (await at.as(reader)).get(at.page);
		expect(text).toMatch(/Nee, het ging anders.*Wij kregen de stukken pas achteraf\./);
	}
	expect(await views()).toContain('Wat u nu verstuurt, komt erbij.');
	expect(await at.take(theCaseworker, 'confirm-complete')).toMatchObject(done('confirm-complete'));
	expect(
		await at.take(theChair, 'give-advice', {
			considerations: 'Gewogen.',
			'points.point-1.admissible': 'yes',
			'points.point-1.outcome': 'upheld',
			'points.point-1.reasons': 'Het past bij de woonvisie.',
		}),
	).toMatchObject(done('give-advice'));
	expect(
		await at.take(theCaseworker, 'draft-ruling', {
			'points.point-1.admissible': 'yes',
			'points.point-1.outcome': 'partly',
			'points.point-1.reasons': 'Deels, om de middelen.',
		}),
	).toMatchObject(done('draft-ruling'));
	const caseworker = await at.as(theCaseworker);
	const unexplained = await caseworker.get(`${at.page}/stappen/present-ruling`);
	expect(unexplained.text).toContain('Awb 3:50');
	expect(unexplained.text).not.toContain('name="version"');
	expect(
		await caseworker.post(`${at.page}/stappen/present-ruling`, { version: '99' }),
	).toMatchObject({ status: 409 });
	expect(
		await at.take(theCaseworker, 'draft-ruling', {
			'points.point-1.admissible': 'yes',
			'points.point-1.outcome': 'partly',
			'points.point-1.reasons': 'Deels, om de middelen.',
			'points.point-1.obligation': 'Beperk de huurverhoging.',
			'points.point-1.obligationBy': ['party-association'],
			'points.point-1.departsBecause': 'De middelen laten meer niet toe.',
		}),
	).toMatchObject(done('draft-ruling'));
	expect(await at.take(theCaseworker, 'present-ruling')).toMatchObject(done('present-ruling'));
	expect(await at.take(theSignatory, 'sign-ruling', { agreed: 'yes' })).toMatchObject(
		done('sign-ruling'),
	);
	for (const party of [theTenants, theMunicipality, theAssociation]) {
		const visitor = await at.as(party);
		const { text } = await visitor.get(at.page);
		expect(text).toContain('Deels toegewezen');
		expect(text).toContain('De middelen laten meer niet toe.');
		const ruling = await visitor.get(`${at.page}/uitspraak.pdf`);
		expect(ruling.headers.get('Content-Type')).toBe('application/pdf');
		expect(ruling.bytes.subarray(0, 5).toString()).toBe('%PDF-');
		const mail = await at.portal.mail.waitFor(
			({ to, subject }) =>
				[to].flat().some((address) => address?.text.includes(party.email)) &&
				/uitspraak/i.test(subject ?? ''),
		);
		// What the mail brought and what the page shows is one letter.
		expect(mail.attachments[0]?.content.equals(ruling.bytes)).toBe(true);
	}
	const visitor = await at.as(theMunicipality);
	const exhibit = await visitor.get(`${at.page}/stukken/2`);
	expect(exhibit.text).toBe('Het verslag van het overleg.');
	expect(exhibit.headers.get('Content-Disposition')).toContain('attachment');
});
