import { afterEach, expect, it } from 'vitest';
import { filingTime } from '#test/support/a-dispute';
import { aFiledDispute } from '#test/support/a-filed-dispute';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';
import { aStranger, theAssociation, theCaseworker, theTenants } from '#test/support/cast';
import { withCast } from '#test/support/with-cast';
import { findReading } from '~/db/find-dispute';
import { findTimeline } from '~/db/find-timeline';
import { findWaiting } from '~/db/find-waiting';
import { listDisputes } from '~/db/list-disputes';
import { localDate, localDateOf } from '~/domain/local-date';
import { takeStep } from '~/services/dispute/take-step.server';

let runtime: TestRuntime;
afterEach(() => runtime.close());
const today = localDateOf(filingTime);

it('files a dispute, with its timeline, waiting tasks, mails and places in lists', async () => {
	runtime = await aRuntime();
	await withCast(runtime);
	const reference = await aFiledDispute(runtime);
	expect(reference).toBe('2027-0001');
	const reading = await findReading(runtime.db, theAssociation, reference, today);
	expect(reading).toMatchObject({ as: 'party', dispute: { state: 'filed', version: 1 } });
	expect(await findReading(runtime.db, aStranger, reference, today)).toBeNull();
	const waiting = await findWaiting(runtime.db, 'caseworker', { size: 10, number: 1 }, today);
	expect(waiting.rows).toMatchObject([{ reference, task: 'check-completeness' }]);
	for (const search of ['2027-0001', 'linde', 'HUURDERSBOND water', '']) {
		const { rows } = await listDisputes(
			runtime.db,
			theTenants,
			{ search, show: 'all', page: 1 },
			today,
		);
		expect(rows).toMatchObject([{ reference }]);
	}
	const mails = await runtime.db.client.outboxMail.findMany();
	expect(mails.map(({ template, recipient }) => `${template} ${recipient}`).sort()).toEqual([
		'filing-acknowledged tenants@example.nl',
		'filing-received association@example.nl',
		'filing-received municipality@example.nl',
		'filing-to-ministry caseworker@example.nl',
		'filing-to-ministry committee-chair@example.nl',
		'filing-to-ministry committee-member@example.nl',
	]);
	expect(runtime.mailWakes()).toBe(1);
});

it('lists a dispute that rests with the last day of that', async () => {
	runtime = await aRuntime();
	await withCast(runtime);
	const reference = await aFiledDispute(runtime);
	const until = '2027-02-05';
	const steps = [
		[theTenants, 'consent-to-stay', { until, reason: 'Wij overleggen.', agreed: 'yes' }],
		[theCaseworker, 'stay', { until }],
	] as const;
	for (const [index, [actor, step, input]] of steps.entries()) {
		const asked = { actor, reference, step, input, seenVersion: index + 1, fileIds: [] };
		expect((await takeStep(runtime, asked)).outcome).toBe('accepted');
	}
	const listed = (on = today) =>
		listDisputes(runtime.db, theTenants, { search: '', show: 'open', page: 1 }, on);
	expect((await listed()).rows).toMatchObject([{ reference, restsUntil: until }]);
	expect((await listed(localDate('2027-02-06'))).rows).toMatchObject([{ restsUntil: null }]);
});

it('takes a step: dispute, timeline and mails change together', async () => {
	runtime = await aRuntime();
	await withCast(runtime);
	const reference = await aFiledDispute(runtime);
	const outcome = await takeStep(runtime, {
		actor: theCaseworker,
		reference,
		step: 'confirm-complete',
		input: {},
		seenVersion: 1,
		fileIds: [],
	});
	expect(outcome).toEqual({ outcome: 'accepted', reference });
	const reading = await findReading(runtime.db, theCaseworker, reference, today);
	if (reading?.as !== 'ministry') throw new Error('The caseworker reads as the ministry');
	expect(reading.dispute).toMatchObject({ state: 'under-review', version: 2 });
	const { lines } = await findTimeline(runtime.db, reading.dispute.id, 'all');
	expect(lines.map(({ sequence, step }) => `${sequence} ${step}`)).toEqual([
		'2 confirm-complete',
		'1 file',
	]);
});
