import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aFiledDispute } from '#test/support/a-filed-dispute';
import { aRequest } from '#test/support/a-request';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';
import { theCaseworker, theTenants } from '#test/support/cast';
import { daysAfterFiling } from '#test/support/take-step-on';
import { withCast } from '#test/support/with-cast';
import { findReading } from '~/db/find-dispute';
import { findTimeline } from '~/db/find-timeline';
import { findWaiting } from '~/db/find-waiting';
import type { Actor } from '~/domain/actor';
import type { NoticeFacts } from '~/domain/dispute/notices/notice';
import { localDateOf } from '~/domain/local-date';
import { confirmParty, listInvitations } from '~/services/dispute/confirm-party.server';
import { takeStep } from '~/services/dispute/take-step.server';

const partyId = 'party-association';
const wrong = 'pots@linde.example';
const right = 'post@linde.example';
const page = { size: 20, number: 1 };

let runtime: TestRuntime;
let reference: string;
beforeEach(async () => {
	runtime = await aRuntime();
	await withCast(runtime);
	reference = await aFiledDispute(runtime, requestWith({ contactEmail: wrong }));
	runtime.clock.set(daysAfterFiling(5));
});
afterEach(() => runtime.close());

/** A request in which nobody has confirmed to act for the association. */
function requestWith(changes: { contactEmail: string; organisationId?: string }) {
	const { parties } = aRequest();
	return aRequest({
		parties: parties.map((party) =>
			party.id === partyId ? { ...party, organisationId: null, ...changes } : party,
		),
	});
}

/** Somebody new, who has signed in at this address. */
async function personAt(email: string): Promise<Actor> {
	const createdAt = runtime.clock.now();
	const id = `person-at-${email}`;
	await runtime.db.client.person.create({
		data: { id, name: 'Hugo Maas', email, language: 'nl', createdAt },
	});
	return { personId: id, name: 'Hugo Maas', email, language: 'nl', acting: { as: 'nobody' } };
}

async function correct(input: Record<string, string>) {
	const { version } = await runtime.db.client.dispute.findUniqueOrThrow({ where: { reference } });
	return takeStep(runtime, {
		actor: theCaseworker,
		reference,
		step: 'correct-contact',
		input: { partyId, reason: 'De letters stonden om.', ...input },
		seenVersion: version,
		fileIds: [],
	});
}

const reachTasks = async () => {
	const { rows } = await findWaiting(
		runtime.db,
		'caseworker',
		page,
		localDateOf(runtime.clock.now()),
	);
	return rows.filter(({ task }) => task === 'reach-party');
};
const mailsTo = (recipient: string) =>
	runtime.db.client.outboxMail.findMany({
		where: { recipient },
		select: { template: true, props: true, partyId: true },
		orderBy: { sequence: 'asc' },
	});

describe('A party that was filed with a slip in its address', () => {
	it('is a task of the caseworker until somebody confirms to act for it', async () => {
		expect(await reachTasks()).toMatchObject([{ reference, dueOn: '2027-01-21' }]);
		expect((await correct({ email: right })).outcome).toBe('accepted');
		expect(await reachTasks()).toMatchObject([{ reference, dueOn: '2027-01-26' }]);
		const invited = await personAt(right);
		const confirmed = await confirmParty(runtime, invited, {
			reference,
			partyId,
			organisationId: null,
		});
		expect(confirmed.outcome).toBe('confirmed');
		expect(await reachTasks()).toEqual([]);
	});

	it('is told at the right address, which alone is the way in, and the wrong one hears nothing', async () => {
		const [stranger, party] = [await personAt(wrong), await personAt(right)];
		const before = await mailsTo(wrong);
		expect(await listInvitations(runtime, stranger)).toHaveLength(1);
		await correct({ email: right });
		expect(await listInvitations(runtime, stranger)).toEqual([]);
		expect(await listInvitations(runtime, party)).toMatchObject([{ reference, partyId }]);
		expect(await mailsTo(wrong)).toEqual(before);
		const [old, told] = [before[0], (await mailsTo(right))[0]];
		expect(told).toMatchObject({ template: 'filing-received', partyId });
		const facts = (mail: typeof told): NoticeFacts => JSON.parse(mail?.props ?? '{}');
		// Told as at filing: by whom, when, and what is expected by when; without the request itself.
		expect(facts(told)).toEqual(facts(old));
		expect(facts(told)).toMatchObject({
			by: { name: 'Fatima Yilmaz', actingFor: 'Huurdersbond Waterstad' },
			expected: { task: 'submit-views', due: '2027-02-11' },
			attachment: null,
		});
	});

	it('is told once more where its address was right', async () => {
		await correct({ email: wrong });
		expect((await mailsTo(wrong)).map(({ template }) => template)).toEqual([
			'filing-received',
			'filing-received',
		]);
	});

	it('stands in the timeline of all, with why and without any address', async () => {
		await correct({ email: right, name: 'Stichting De Linde' });
		const { id } = await runtime.db.client.dispute.findUniqueOrThrow({ where: { reference } });
		const {
			lines: [newest],
		} = await findTimeline(runtime.db, id, 'all');
		expect(newest).toMatchObject({
			step: 'correct-contact',
			reason: 'Woonstichting De Linde: De letters stonden om.',
		});
		const reading = await findReading(runtime.db, theTenants, reference, localDateOf(new Date()));
		expect(reading).toMatchObject({
			dispute: { title: 'Huurdersbond Waterstad – Gemeente Waterstad, Stichting De Linde' },
		});
		const row = await runtime.db.client.dispute.findUniqueOrThrow({ where: { reference } });
		expect(row.title).toContain('Stichting De Linde');
	});
});

describe('A party of the register', () => {
	it('keeps its own address, unless nobody there can be told', async () => {
		const organisationId = 'organisation-empty';
		const createdAt = runtime.clock.now();
		await runtime.db.client.organisation.create({
			data: {
				id: organisationId,
				kind: 'association',
				name: 'De Linde',
				verified: true,
				createdAt,
			},
		});
		reference = await aFiledDispute(runtime, requestWith({ organisationId, contactEmail: wrong }));
		const municipality = await correct({ partyId: 'party-municipality', email: right });
		expect(municipality).toMatchObject({
			outcome: 'refused',
			refusal: { key: 'organisation-has-address' },
		});
		expect(await mailsTo(right)).toEqual([]);
		expect((await correct({ email: right })).outcome).toBe('accepted');
		expect(await mailsTo(right)).toMatchObject([{ template: 'filing-received', partyId }]);
	});
});
