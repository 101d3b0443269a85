import { afterEach, beforeEach, expect, it } from 'vitest';
import { aFiledDispute, aReadyDraft, theFiler } from '#test/support/a-filed-dispute';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';
import { theAssociation, theCaseworker, theMunicipality } from '#test/support/cast';
import { withCast } from '#test/support/with-cast';
import type { Actor } from '~/domain/actor';
import type { StepName } from '~/domain/dispute/procedure';
import { takeStep } from '~/services/dispute/take-step.server';
import { changeDraft, findDraft } from '~/services/filing/drafts.server';
import { fileDispute } from '~/services/filing/file-dispute.server';

let runtime: TestRuntime;
beforeEach(async () => {
	runtime = await aRuntime();
	await withCast(runtime);
});
afterEach(() => runtime.close());

const signature = { name: theFiler.name, capacity: 'voorzitter' };
const aColleague: Actor = { ...theCaseworker, personId: 'person-colleague', name: 'Ahmed Kaya' };

function step(actor: Actor, reference: string, name: StepName, seenVersion: number, input = {}) {
	return takeStep(runtime, { actor, reference, step: name, input, seenVersion, fileIds: [] });
}

async function countsOf(reference: string) {
	const dispute = await runtime.db.client.dispute.findUniqueOrThrow({
		where: { reference },
		include: { events: true },
	});
	const mails = await runtime.db.client.outboxMail.groupBy({
		by: ['template'],
		where: { disputeId: dispute.id },
		_count: true,
	});
	return { version: dispute.version, events: dispute.events.length, mails };
}

it('files a form that was sent 20 times at once exactly once, and tells the others so', async () => {
	const draftId = await aReadyDraft(runtime);
	const outcomes = await Promise.all(
		Array.from({ length: 20 }, () => fileDispute(runtime, theFiler, draftId, signature)),
	);
	const named = outcomes.map((each) => `${each.outcome} ${'reference' in each && each.reference}`);
	expect(named.filter((each) => each === 'filed 2027-0001')).toHaveLength(1);
	expect(named.filter((each) => each === 'already-filed 2027-0001')).toHaveLength(19);
	expect(await runtime.db.client.dispute.count()).toBe(1);
	expect(await runtime.db.client.outboxMail.count()).toBe(6);
});

it('gives 20 requests that are filed at once 20 references without a gap', async () => {
	const drafts = [];
	for (let at = 0; at < 20; at++) drafts.push(await aReadyDraft(runtime));
	const outcomes = await Promise.all(
		drafts.map((draftId) => fileDispute(runtime, theFiler, draftId, signature)),
	);
	const references = outcomes.map((each) => ('reference' in each ? each.reference : ''));
	expect(references.sort()).toEqual(
		Array.from({ length: 20 }, (_, at) => `2027-${String(at + 1).padStart(4, '0')}`),
	);
});

it.each([
	['confirm-complete', {}],
	['request-cure', { defects: 'Het bod ontbreekt.', days: '14' }],
] as const)('lets one of two caseworkers %s at once, and tells the other', async (name, input) => {
	const reference = await aFiledDispute(runtime);
	const outcomes = await Promise.all([
		step(theCaseworker, reference, name, 1, input),
		step(aColleague, reference, name, 1, input),
	]);
	const told = outcomes.map(({ outcome }) => outcome).sort();
	expect(told[0]).toBe('accepted');
	expect(['closed', 'stale']).toContain(told[1]);
	expect(await countsOf(reference)).toMatchObject({ version: 2, events: 2 });
});

it('takes one of two different decisions at once, and tells the other', async () => {
	const reference = await aFiledDispute(runtime);
	const outcomes = await Promise.all([
		step(theCaseworker, reference, 'confirm-complete', 1),
		step(aColleague, reference, 'decline', 1, {
			ground: 'repeated',
			reasons: 'Te laat.',
			agreed: 'yes',
		}),
	]);
	expect(outcomes.map(({ outcome }) => outcome).filter((each) => each === 'accepted')).toHaveLength(
		1,
	);
	expect(await countsOf(reference)).toMatchObject({ version: 2, events: 2 });
});

it('keeps the views of two parties that send them at once, and of one who sends them 5 times one', async () => {
	const reference = await aFiledDispute(runtime);
	const views = { general: 'Wij zien het anders.', points: {} };
	const outcomes = await Promise.all([
		...Array.from({ length: 5 }, () => step(theAssociation, reference, 'submit-views', 1, views)),
		step(theMunicipality, reference, 'submit-views', 1, views),
	]);
	const accepted = outcomes.filter(({ outcome }) => outcome === 'accepted');
	expect(accepted).toHaveLength(2);
	expect(outcomes.at(-1)?.outcome).toBe('accepted');
	expect(await countsOf(reference)).toMatchObject({ version: 3, events: 3 });
});

it('keeps what two tabs change in different parts of a draft at once', async () => {
	const draftId = await aReadyDraft(runtime);
	await Promise.all([
		changeDraft(runtime, theFiler, draftId, (request) => ({
			...request,
			agreement: { ...request.agreement, title: 'Andere afspraken' },
		})),
		changeDraft(runtime, theFiler, draftId, (request) => ({ ...request, points: [] })),
	]);
	const draft = await findDraft(runtime, theFiler, draftId);
	expect(draft?.request.agreement.title).toBe('Andere afspraken');
	expect(draft?.request.points).toEqual([]);
});
