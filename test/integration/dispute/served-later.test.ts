import { afterEach, beforeEach, expect, it } from 'vitest';
import { aFiledDispute } from '#test/support/a-filed-dispute';
import { aRequest } from '#test/support/a-request';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';
import { theCaseworker, theChair, theSignatory, theTenants } from '#test/support/cast';
import { daysAfterFiling } from '#test/support/take-step-on';
import { withCast } from '#test/support/with-cast';
import { mailAttachments } from '~/delivery/mail-attachments';
import { renderMail } from '~/delivery/render-mail';
import type { Actor } from '~/domain/actor';
import type { NoticeFacts } from '~/domain/dispute/notices/notice';
import type { StepName } from '~/domain/dispute/procedure';
import { confirmParty } from '~/services/dispute/confirm-party.server';
import { takeStep } from '~/services/dispute/take-step.server';

const partyId = 'party-association';
const invited = 'bestuur@linde.example';

let runtime: TestRuntime;
let reference: string;
beforeEach(async () => {
	runtime = await aRuntime();
	await withCast(runtime);
});
afterEach(() => runtime.close());

/** Files a request in which nobody acts for the association: typed in, or chosen in the register. */
async function filedAgainst(organisationId: string | null = null) {
	const parties = aRequest().parties.map((party) =>
		party.id === partyId ? { ...party, organisationId, contactEmail: invited } : party,
	);
	reference = await aFiledDispute(runtime, aRequest({ parties }));
}

async function take(actor: Actor, step: StepName, input: Record<string, unknown> = {}) {
	const { version } = await runtime.db.client.dispute.findUniqueOrThrow({ where: { reference } });
	const asked = { actor, reference, step, input, seenVersion: version, fileIds: [] };
	expect(await takeStep(runtime, asked)).toEqual({ outcome: 'accepted', reference });
}

async function ruled() {
	await take(theCaseworker, 'confirm-complete');
	const point = { admissible: 'yes', outcome: 'upheld', reasons: 'Past bij de woonvisie.' };
	await take(theCaseworker, 'draft-ruling', { points: { 'point-1': point } });
	await take(theCaseworker, 'present-ruling');
	await take(theSignatory, 'sign-ruling', { agreed: 'yes' });
}

async function confirmed(id = partyId) {
	const person = { id: 'person-new', name: 'Hugo Maas', email: invited, language: 'nl' as const };
	const createdAt = runtime.clock.now();
	await runtime.db.client.person.create({ data: { ...person, createdAt } });
	const actor: Actor = { ...person, personId: person.id, acting: { as: 'nobody' } };
	const confirmation = { reference, partyId: id, organisationId: null };
	expect((await confirmParty(runtime, actor, confirmation)).outcome).toBe('confirmed');
}

const mailsTo = (recipient: string, template: string) =>
	runtime.db.client.outboxMail.findMany({ where: { recipient, template } });
const factsOf = ({ props }: { props: string }): NoticeFacts => JSON.parse(props);

async function readBy(recipient: string, template: string) {
	const mails = await mailsTo(recipient, template);
	const read = await Promise.all(mails.map((mail) => renderMail(mail, runtime)));
	return read.map(({ text }) => text.replace(/\s+/g, ' '));
}

it('serves the ruling on who confirms after it, with the very letter of the others, on record', async () => {
	await filedAgainst();
	await ruled();
	const [withheld] = await mailsTo(invited, 'ruling-notified');
	expect(withheld && factsOf(withheld)).toMatchObject({ attachment: null, withheld: true });
	runtime.clock.set(daysAfterFiling(10));
	await confirmed();
	const [, served, ...more] = await mailsTo(invited, 'ruling-notified');
	if (!served) throw new Error('They were served with the ruling');
	expect(more).toEqual([]);
	expect(served).toMatchObject({ partyId, state: 'queued' });
	const outcomes = [expect.objectContaining({ outcome: 'upheld' })];
	const by = { name: 'Erik Smit', actingFor: 'role:signatory' };
	expect(factsOf(served)).toMatchObject({ attachment: 'ruling', outcomes, by });
	expect(factsOf(served)).not.toHaveProperty('withheld');
	const [toTenants] = await mailsTo(theTenants.email, 'ruling-notified');
	if (!toTenants) throw new Error('The tenants were served');
	const attach = mailAttachments(runtime);
	expect(await attach(served)).toEqual(await attach(toTenants));
	const { sequence, data } = await runtime.db.client.disputeEvent.findFirstOrThrow({
		where: { step: 'confirm-party' },
	});
	expect(served.sequence).toBe(sequence);
	expect(JSON.parse(data)).toMatchObject({ partyId, served: 'ruling-notified' });
});

it('tells who confirms after the decision to read it, and the caseworker that it went out', async () => {
	await filedAgainst();
	await take(theCaseworker, 'decline', { ground: 'outside-act', reasons: 'Nee.', agreed: 'yes' });
	await confirmed();
	const served = (await mailsTo(invited, 'declined')).at(-1);
	if (!served) throw new Error('They were served with the decision');
	const by = { name: 'Sanne Visser', actingFor: 'role:caseworker' };
	expect(factsOf(served)).toMatchObject({ attachment: 'decline', detail: 'Nee.', by });
	const [own] = await readBy(invited, 'party-confirmed');
	expect(own).toContain('Lees het besluit.');
	expect(own).not.toContain('U hoeft nu niets te doen.');
	const [read] = await readBy(theCaseworker.email, 'party-confirmed');
	expect(read).toContain('Het gaat nu per mail naar deze partij.');
});

it('serves nothing while the dispute runs', async () => {
	await filedAgainst();
	await take(theCaseworker, 'confirm-complete');
	await take(theChair, 'request-information', {
		thirdPartyName: 'Bouwbedrijf',
		thirdPartyEmail: 'bouw@example.nl',
		question: 'Wat kost het?',
		due: '2027-03-01',
	});
	await confirmed();
	expect(await mailsTo(invited, 'ruling-notified')).toEqual([]);
	const [read] = await readBy(theCaseworker.email, 'party-confirmed');
	expect(read).not.toContain('besluit');
});

it.each([['typed in', null] as const, ['of the register', 'organisation-empty'] as const])(
	'names a party %s that nobody acts for to the caseworker, to be served on paper',
	async (_how, organisationId) => {
		await runtime.db.client.organisation.create({
			data: {
				...{ id: 'organisation-empty', kind: 'association', name: 'Leeg', verified: true },
				createdAt: runtime.clock.now(),
			},
		});
		await filedAgainst(organisationId);
		await ruled();
		const ruling = await readBy(theCaseworker.email, 'ruling-notified');
		expect(ruling).toEqual([expect.stringContaining('per post aan: Woonstichting De Linde.')]);
		await filedAgainst(organisationId);
		await take(theCaseworker, 'decline', { ground: 'repeated', reasons: 'Nee.', agreed: 'yes' });
		const declined = await readBy(theCaseworker.email, 'declined');
		expect(declined).toEqual([expect.stringContaining('per post aan: Woonstichting De Linde.')]);
		expect(await readBy(theChair.email, 'declined')).toEqual([
			expect.stringContaining('U hoeft nu niets te doen.'),
		]);
	},
);
