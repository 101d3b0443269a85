import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aFiledDispute } from '#test/support/a-filed-dispute';
import { aRequest } from '#test/support/a-request';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';
import { theCaseworker, theMunicipality, theTenants } from '#test/support/cast';
import { daysAfterFiling } from '#test/support/take-step-on';
import { withCast } from '#test/support/with-cast';
import { findReading } from '~/db/find-dispute';
import { findTimeline } from '~/db/find-timeline';
import { findWaiting } from '~/db/find-waiting';
import { renderMail } from '~/delivery/render-mail';
import type { Actor } from '~/domain/actor';
import { localDateOf } from '~/domain/local-date';
import { confirmParty, listInvitations } from '~/services/dispute/confirm-party.server';
import { takeStep } from '~/services/dispute/take-step.server';
import { listMemberships } from '~/services/people/list-memberships.server';

const partyId = 'party-association';
const wrong = 'pots@linde.example';
const right = 'post@linde.example';
const page = { size: 20, number: 1 };

let runtime: TestRuntime;
let reference: string;
let stranger: Actor;
beforeEach(async () => {
	runtime = await aRuntime();
	await withCast(runtime);
	const { parties } = aRequest();
	reference = await aFiledDispute(
		runtime,
		aRequest({
			parties: parties.map((party) =>
				party.id === partyId ? { ...party, organisationId: null, contactEmail: wrong } : party,
			),
		}),
	);
	runtime.clock.set(daysAfterFiling(3));
	stranger = await confirmedAt(wrong);
	runtime.clock.set(daysAfterFiling(5));
});
afterEach(() => runtime.close());

/** Somebody new at this address, who confirms to act for the association. */
async function confirmedAt(email: string): Promise<Actor> {
	const id = `person-at-${email}`;
	const createdAt = runtime.clock.now();
	await runtime.db.client.person.create({
		data: { id, name: 'Hugo Maas', email, language: 'nl', createdAt },
	});
	const person = { personId: id, name: 'Hugo Maas', email, language: 'nl' } as const;
	const place = { reference, partyId, organisationId: null };
	const as = { as: 'nobody' } as const;
	const confirmed = await confirmParty(runtime, { ...person, acting: as }, place);
	if (confirmed.outcome !== 'confirmed') throw new Error(confirmed.outcome);
	const organisation = (await listMemberships(runtime, { ...person, acting: as }))[0]?.organisation;
	if (!organisation) throw new Error('They act for the association');
	const { id: organisationId, name: organisationName, kind } = organisation;
	return {
		...person,
		acting: { as: 'organisation', organisationId, organisationName, kind },
	};
}

async function take(actor: Actor, step: 'submit-views' | 'undo-confirmation', input: object) {
	const { version } = await runtime.db.client.dispute.findUniqueOrThrow({ where: { reference } });
	const asked = { actor, reference, step, input, seenVersion: version, fileIds: [] };
	return takeStep(runtime, asked);
}
const undo = (changes: Record<string, string> = {}) =>
	take(theCaseworker, 'undo-confirmation', {
		partyId,
		reason: 'Het adres was van een ander.',
		agreed: 'yes',
		...changes,
	});
const reads = (actor: Actor) =>
	findReading(runtime.db, actor, reference, localDateOf(runtime.clock.now()));
const mailsTo = (recipient: string) =>
	runtime.db.client.outboxMail.findMany({
		where: { recipient, disputeId: { not: null } },
		orderBy: [{ sequence: 'asc' }, { template: 'asc' }],
	});
const templatesTo = async (recipient: string) =>
	(await mailsTo(recipient)).map(({ template }) => template);

describe('A confirmation by a stranger that is undone', () => {
	it('closes the dispute to them at once: page, steps, waiting tasks and mail that waits', async () => {
		const waitingFor = (actor: Actor) =>
			actor.acting.as === 'organisation'
				? findWaiting(
						runtime.db,
						`organisation:${actor.acting.organisationId}`,
						page,
						localDateOf(runtime.clock.now()),
					)
				: null;
		expect(await reads(stranger)).toMatchObject({ as: 'party', partyId });
		expect((await waitingFor(stranger))?.rows).toHaveLength(1);
		await runtime.db.client.outboxMail.updateMany({
			where: { recipient: wrong, template: 'filing-received' },
			data: { state: 'sent' },
		});
		expect((await undo()).outcome).toBe('accepted');
		expect(await reads(stranger)).toBeNull();
		expect((await waitingFor(stranger))?.rows).toEqual([]);
		expect(await take(stranger, 'submit-views', { general: 'Toch.' })).toEqual({
			outcome: 'not-found',
		});
		// What was sent stays as proof; what had not gone out does not go any more.
		expect(await templatesTo(wrong)).toEqual(['filing-received', 'access-ended']);
	});

	it('is no invitation to them again, and one to the party at its right address', async () => {
		expect((await undo({ email: right })).outcome).toBe('accepted');
		expect(await listInvitations(runtime, stranger)).toEqual([]);
		const place = { reference, partyId, organisationId: null };
		expect(await confirmParty(runtime, stranger, place)).toEqual({ outcome: 'not-found' });
		const [notice] = await mailsTo(right);
		expect(notice).toMatchObject({ template: 'filing-received', partyId });
		const party = await confirmedAt(right);
		expect(await reads(party)).toMatchObject({ as: 'party', partyId });
		expect((await take(party, 'submit-views', { general: 'Zo is het.' })).outcome).toBe('accepted');
	});

	it('can be followed by an address later, once it is known', async () => {
		await undo();
		const { version } = await runtime.db.client.dispute.findUniqueOrThrow({
			where: { reference },
		});
		const input = { partyId, email: right, reason: 'Nagebeld.' };
		const corrected = await takeStep(runtime, {
			...{ actor: theCaseworker, reference, step: 'correct-contact', input },
			...{ seenVersion: version, fileIds: [] },
		});
		expect(corrected.outcome).toBe('accepted');
		expect(await reads(await confirmedAt(right))).toMatchObject({ partyId });
	});

	it('is told to all parties, with what no longer counts and why, and stands in the timeline', async () => {
		await take(stranger, 'submit-views', { general: 'Wij zijn het eens met de verzoeker.' });
		await undo();
		for (const { email } of [theTenants, theMunicipality, theCaseworker]) {
			const mail = (await mailsTo(email)).find((each) => each.template === 'confirmation-undone');
			if (!mail) throw new Error(`${email} was not told`);
			const { text } = await renderMail(mail, runtime);
			for (const told of [
				'telt niet mee',
				'Woonstichting De Linde',
				'Het adres was van een ander.',
			]) {
				expect(text).toContain(told);
			}
		}
		const [ended] = (await mailsTo(wrong)).filter(({ template }) => template === 'access-ended');
		if (!ended) throw new Error('They were not told');
		const { text } = await renderMail(ended, runtime);
		expect(text).toContain('omdat dit e-mailadres in het portaal is gebruikt');
		expect(text).not.toContain(`/geschillen/${reference}`);
		const { id } = await runtime.db.client.dispute.findUniqueOrThrow({ where: { reference } });
		const {
			lines: [newest],
		} = await findTimeline(runtime.db, id, 'all');
		expect(newest).toMatchObject({
			step: 'undo-confirmation',
			reason: 'Woonstichting De Linde: Het adres was van een ander.',
		});
		expect(JSON.stringify(await reads(theTenants))).not.toContain('eens met de verzoeker');
	});
});
