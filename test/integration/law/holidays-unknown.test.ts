import { afterEach, beforeEach, expect, it } from 'vitest';
import { aFiledDispute } from '#test/support/a-filed-dispute';
import { aRequest } from '#test/support/a-request';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';
import { theAdministrator, theCaseworker, theMunicipality } from '#test/support/cast';
import { lawEntered } from '#test/support/law-entered';
import { withCast } from '#test/support/with-cast';
import { findWaiting } from '~/db/find-waiting';
import { listDisputes } from '~/db/list-disputes';
import { renderMail } from '~/delivery/render-mail';
import type { Actor } from '~/domain/actor';
import { localDate } from '~/domain/local-date';
import { startPage } from '~/routes/dispute/start/start-page.server';
import { takeStep } from '~/services/dispute/take-step.server';
import { confirmLaw } from '~/services/law/decide-law.server';
import { forgetLaws, lawInForce } from '~/services/law/law-in-force.server';
import { proposeLaw } from '~/services/law/propose-law.server';

const second: Actor = {
	...theAdministrator,
	personId: 'person-second',
	name: 'Bram Kok',
	email: 'second@example.nl',
};
const today = localDate('2028-12-01');

let runtime: TestRuntime;
let reference: string;
beforeEach(async () => {
	forgetLaws();
	runtime = await aRuntime();
	await withCast(runtime);
	const { personId: id, name, email } = second;
	const createdAt = runtime.clock.now();
	await runtime.db.client.person.create({ data: { id, name, email, createdAt } });
	// Under the law of 2026 the holidays are known through 2028: each term below ends in 2029.
	const before = await aFiledDispute(runtime);
	expect(before).toBe('2027-0001');
	runtime.clock.set(new Date('2028-12-20T10:00:00Z'));
	const { agreement } = aRequest();
	reference = await aFiledDispute(
		runtime,
		aRequest({
			agreement: {
				...agreement,
				bidDate: localDate('2028-06-15'),
				aroseOn: localDate('2028-12-15'),
			},
		}),
	);
});
afterEach(() => runtime.close());

const waiting = (who: string) => findWaiting(runtime.db, who, { size: 20, number: 1 }, today);
const ofOrganisation = 'organisation:organisation-municipality';

async function mailTo(recipient: string, template: string): Promise<string> {
	const mail = await runtime.db.client.outboxMail.findFirst({
		where: { recipient, template, sequence: { not: null }, props: { contains: reference } },
	});
	if (!mail) throw new Error(`Nothing was sent to ${recipient}`);
	return (await renderMail(mail, runtime)).text.replace(/\s+/g, ' ');
}

it('a request is accepted, and its dates are told as not known yet', async () => {
	expect(reference).toBe('2028-0001');
	const mail = await mailTo(theMunicipality.email, 'filing-received');
	expect(mail).toContain('Geef uw zienswijze. De laatste dag daarvoor is nog niet te berekenen.');
	expect(mail).toContain('Nog niet bekend is welke dagen in 2029 gelden als feestdag.');
	expect(mail).toContain('een dag die nog niet te berekenen is');
	expect(mail).not.toMatch(/ 2029(?! gelden)/);
});

it('lists show it after what is due earlier, without a day, and steps go on', async () => {
	const listed = await listDisputes(
		runtime.db,
		theCaseworker,
		{ search: '', show: 'open', page: 1 },
		today,
	);
	expect(listed.rows).toMatchObject([
		{ reference: '2027-0001', rulingDueOn: '2027-04-08' },
		{ reference, rulingDueOn: null, state: 'filed' },
	]);
	expect((await waiting(ofOrganisation)).rows).toMatchObject([
		{ task: 'submit-views', reference: '2027-0001', dueOn: '2027-02-11' },
		{ task: 'submit-views', reference, dueOn: null },
	]);
	const asked = { defects: 'Het verslag.', days: '28' };
	const step = { actor: theCaseworker, reference, step: 'request-cure' as const, input: asked };
	const taken = await takeStep(runtime, { ...step, seenVersion: 1, fileIds: [] });
	expect(taken.outcome).toBe('accepted');
	expect(await mailTo('tenants@example.nl', 'cure-requested')).toContain('nog niet te berekenen');
});

it('the administrator is asked for the year, and recording it fills the dates in for all', async () => {
	const start = await startPage(runtime, theAdministrator, { mine: false, page: 1 });
	expect(start).toMatchObject({ holidays: { known: 2028, missing: true } });
	const law = await lawInForce(runtime.db);
	const entered = lawEntered(law, { holidaysKnownThrough: '2029' });
	const made = await proposeLaw(runtime, theAdministrator, entered, 1);
	if (made.outcome !== 'proposed') throw new Error(JSON.stringify(made));
	expect(await confirmLaw(runtime, second, made.version, 'new')).toEqual({ outcome: 'dates-open' });
	const confirmed = await confirmLaw(runtime, second, made.version, 'running');
	expect(confirmed).toEqual({ outcome: 'confirmed' });
	const row = await runtime.db.client.dispute.findUniqueOrThrow({ where: { reference } });
	expect(row.rulingDueOn).toBe('2029-03-14');
	expect((await waiting(ofOrganisation)).rows).toMatchObject([
		{ reference: '2027-0001' },
		{ task: 'submit-views', reference, dueOn: '2029-01-17' },
	]);
	expect(await mailTo(theMunicipality.email, 'law-changed')).toContain(
		'Zienswijze uiterlijk: was nog niet te berekenen, is nu woensdag 17 januari 2029',
	);
	const after = await startPage(runtime, theAdministrator, { mine: false, page: 1 });
	expect(after).not.toMatchObject({ holidays: { missing: true } });
});
