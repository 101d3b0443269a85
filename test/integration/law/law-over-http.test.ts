import { afterAll, beforeAll, expect, it } from 'vitest';
import { aDispute } from '#test/support/a-dispute';
import {
	aPortalWithDispute,
	hiddenFields,
	type PortalWithDispute,
} from '#test/support/a-portal-with-dispute';
import type { Visitor } from '#test/support/a-visitor';
import {
	theAdministrator,
	theCaseworker,
	theChair,
	theMunicipality,
	theSignatory,
	theTenants,
} from '#test/support/cast';
import { lawFields } from '#test/support/law-entered';
import { rulingTerm, viewsTerm } from '~/domain/dispute/clock/clock';
import { instantOf } from '~/domain/instant';
import { initialLaw } from '~/domain/law/law-data';
import { localDateOf } from '~/domain/local-date';
import { formatWeekday } from '~/i18n/format/format-date';

const second = { email: 'second@example.nl' };
const reason = 'Bij besluit <b>gelijkgesteld</b>.';

let house: PortalWithDispute;
let first: Visitor;
beforeAll(async () => {
	house = await aPortalWithDispute();
	first = await house.as(theAdministrator);
	const role = { intent: 'geef', ...second, name: 'Bram Kok', role: 'administrator' };
	expect((await first.post('/beheer', role)).status).toBe(303);
}, 120_000);
afterAll(() => house?.stop());

function asEntered(changes: Record<string, string>, base = '1') {
	return { ...lawFields(initialLaw, changes), reason, base };
}

it('is there for administrators only, and the outages for caseworkers only', async () => {
	const law = ['/beheer/wet', '/beheer/wet/voorstel', '/beheer/wet/2'];
	for (const actor of [theCaseworker, theChair, theSignatory, theMunicipality, theTenants]) {
		const visitor = await house.as(actor);
		for (const path of law) {
			expect((await visitor.get(path)).status).toBe(404);
			if (path === '/beheer/wet') continue;
			expect((await visitor.post(path, asEntered({}))).status).toBe(404);
		}
		if (actor === theCaseworker) continue;
		expect((await visitor.get('/beheer/storingen')).status).toBe(404);
		expect((await visitor.post('/beheer/storingen', { intent: 'leg-vast' })).status).toBe(404);
	}
	expect((await first.get('/beheer/storingen')).status).toBe(404);
	for (const none of ['0', '2', '-1', 'x', '999999999999']) {
		expect((await first.get(`/beheer/wet/${none}`)).status).toBe(404);
	}
	expect((await first.get('/beheer/wet/voorstel?van=9')).status).toBe(404);
}, 60_000);

it('refuses a form with the fields named, and keeps what was typed', async () => {
	const answer = await first.post(
		'/beheer/wet/voorstel',
		asEntered({ 'terms.views.count': 'vier' }),
	);
	expect(answer.status).toBe(422);
	expect(answer.text).toContain('href="#veld-terms.views.count"');
	expect(answer.text).toContain('value="vier"');
	expect((await first.post('/beheer/wet/voorstel', asEntered({}))).status).toBe(422);
});

it('goes from proposal over four eyes and preview to new dates, with mails', async () => {
	const filed = aDispute({ filedAt: instantOf(new Date()), requestDate: localDateOf(new Date()) });
	const ruling = rulingTerm(filed, initialLaw).due;
	const views = viewsTerm(filed, initialLaw).due;
	if (!ruling || !views) throw new Error('The holidays of this year are known');
	const days = {
		'holidays.5.date': ruling,
		'holidays.5.source': 'Stcrt.',
		'holidays.6.date': views,
		'holidays.6.source': 'Stcrt.',
	};
	const made = await first.post('/beheer/wet/voorstel', asEntered(days));
	expect(made.location).toBe('/beheer/wet/2?gedaan=voorgesteld');
	const confirm = { intent: 'bevestig', scope: 'running' };
	expect((await first.post('/beheer/wet/2', confirm)).status).toBe(409);
	const other = await house.as(second);
	const page = await other.get('/beheer/wet/2');
	for (const day of [ruling, views]) expect(page.text).toContain(formatWeekday(day, 'nl'));
	expect(page.text).toContain(house.reference);
	expect(page.text).not.toContain('<b>gelijkgesteld');
	expect((await other.post('/beheer/wet/2', { intent: 'bevestig' })).status).toBe(422);
	expect((await other.post('/beheer/wet/2', confirm)).location).toBe(
		'/beheer/wet/2?gedaan=bevestigd',
	);
	expect((await other.post('/beheer/wet/2', confirm)).status).toBe(409);
	const dispute = await (await house.as(theTenants)).get(house.page);
	expect(dispute.text).toContain('De regels voor dit geschil zijn gewijzigd');
	for (const { email } of [theTenants, theMunicipality, theCaseworker]) {
		const mail = await house.portal.mail.waitFor(
			(sent) =>
				[sent.to].flat().some((to) => to?.text.includes(email)) &&
				Boolean(sent.subject?.includes('Een datum in uw geschil')),
		);
		expect(mail.text?.replace(/\s+/g, ' ')).toContain(`was ${formatWeekday(ruling, 'nl')}`);
	}
}, 60_000);

it('tells who proposes on an older law that it has to be renewed, on top of the new one', async () => {
	const stale = await first.post('/beheer/wet/voorstel', asEntered({ 'terms.views.count': '6' }));
	expect(stale.status).toBe(409);
	expect(hiddenFields(stale.text).base).toBe('2');
	expect(stale.text).toMatch(
		/name="terms\.views\.count"[^>]*value="6"|value="6"[^>]*name="terms\.views\.count"/,
	);
});

it('shows what an outage would move before it is recorded', async () => {
	const caseworker = await house.as(theCaseworker);
	const typed = {
		from: '2026-01-05T10:00',
		until: '2026-01-05T12:00',
		reason: 'De stroom viel uit.',
	};
	const early = await caseworker.post('/beheer/storingen', {
		...typed,
		until: '2026-01-05T09:00',
		intent: 'bekijk',
	});
	expect(early.status).toBe(422);
	expect(
		(
			await caseworker.post('/beheer/storingen', {
				...typed,
				until: '2120-01-05T09:00',
				intent: 'bekijk',
			})
		).status,
	).toBe(422);
	const preview = await caseworker.post('/beheer/storingen', { ...typed, intent: 'bekijk' });
	expect(preview.status).toBe(200);
	expect(preview.text).toContain('Er verschuift geen enkele datum.');
	const kept = await caseworker.post('/beheer/storingen', {
		...hiddenFields(preview.text),
		intent: 'leg-vast',
	});
	expect(kept.location).toBe('/beheer/storingen?gedaan=vastgelegd');
	expect((await caseworker.get('/beheer/storingen')).text).toContain('5 januari 2026 om 10:00 uur');
});
