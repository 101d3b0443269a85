import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { aFiledDispute } from '#test/support/a-filed-dispute';
import { aRequest } from '#test/support/a-request';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';
import { theAdministrator, theTenants } from '#test/support/cast';
import { withCast } from '#test/support/with-cast';
import { findReading } from '~/db/find-dispute';
import { renderMail } from '~/delivery/render-mail';
import type { Actor } from '~/domain/actor';
import { localDateOf } from '~/domain/local-date';
import { confirmParty, listInvitations } from '~/services/dispute/confirm-party.server';
import { endMembership } from '~/services/people/end-membership.server';
import { inviteToOrganisation } from '~/services/people/invite-to-organisation.server';
import { listMemberships } from '~/services/people/list-memberships.server';
import type { OrganisationActor } from '~/services/people/organisation-authority';
import { registerOrganisation } from '~/services/people/register-organisation.server';
import { requestMembership } from '~/services/people/request-membership.server';

const partyId = 'party-association';

let runtime: TestRuntime;
beforeEach(async () => {
	runtime = await aRuntime();
	await withCast(runtime);
});
afterEach(() => runtime.close());

/** Files a request in which the association is another: typed in, or of the register. */
function filedAgainst(changes: { organisationId: string | null; contactEmail: string | null }) {
	const { parties } = aRequest();
	return aFiledDispute(
		runtime,
		aRequest({
			parties: parties.map((party) => (party.id === partyId ? { ...party, ...changes } : party)),
		}),
	);
}

/** Somebody new, who has signed in at this address. */
async function personAt(email: string): Promise<Actor> {
	const id = `person-at-${email}`;
	const createdAt = runtime.clock.now();
	await runtime.db.client.person.create({
		data: { id, name: 'Hugo Maas', email, language: 'nl', createdAt },
	});
	return { personId: id, name: 'Hugo Maas', email, language: 'nl', acting: { as: 'nobody' } };
}

/** Who confirmed, as they act from then on. */
async function actingFor(person: Actor): Promise<OrganisationActor> {
	const organisation = (await listMemberships(runtime, person)).at(-1)?.organisation;
	if (!organisation) throw new Error(`${person.name} acts for nobody`);
	const { id: organisationId, name: organisationName, kind } = organisation;
	return {
		...person,
		acting: { as: 'organisation', organisationId, organisationName, kind },
	};
}

const mailsTo = (recipient: string) =>
	runtime.db.client.outboxMail.findMany({ where: { recipient }, orderBy: { createdAt: 'asc' } });
const confirmAs = (person: Actor, reference: string, organisationId: string | null = null) =>
	confirmParty(runtime, person, { reference, partyId, organisationId });
const reads = (actor: Actor, reference: string) =>
	findReading(runtime.db, actor, reference, localDateOf(runtime.clock.now()));

describe('Who registered an organisation and was shown out by a colleague', () => {
	const input = {
		kind: 'association',
		name: 'Woonstichting Nieuw',
		...{ code: null, kvk: null, rsin: null, municipality: null, address: null },
	} as const;

	it('asks a colleague to come in again, and hears nothing of its disputes', async () => {
		const founder = await personAt('hugo@nieuw.example');
		const membershipId = await registerOrganisation(runtime, founder, input);
		const asFounder = await actingFor(founder);
		const { organisationId } = asFounder.acting;
		const successor = await personAt('opvolger@nieuw.example');
		await inviteToOrganisation(runtime, asFounder, successor.email);
		const asSuccessor = await actingFor(successor);
		await endMembership(runtime, asSuccessor, membershipId ?? '');
		expect(await requestMembership(runtime, founder, organisationId)).toEqual({
			outcome: 'requested',
		});
		const told = (await mailsTo(founder.email)).length;
		await filedAgainst({ organisationId, contactEmail: founder.email });
		expect(await mailsTo(founder.email)).toHaveLength(told);
		expect(await mailsTo(successor.email)).toContainEqual(
			expect.objectContaining({ template: 'filing-received' }),
		);
	});

	it('is not let in by an office address that an administrator gave them earlier', async () => {
		const founder = await personAt('hugo@nieuw.example');
		const membershipId = await registerOrganisation(runtime, founder, input);
		const { organisationId } = (await actingFor(founder)).acting;
		const { organisation } = runtime.db.client;
		await organisation.update({
			where: { id: organisationId },
			data: { email: 'Hugo@Nieuw.example' },
		});
		await endMembership(runtime, theAdministrator, membershipId ?? '');
		const { email } = await organisation.findUniqueOrThrow({ where: { id: organisationId } });
		expect(email).toBeNull();
		await organisation.update({ where: { id: organisationId }, data: { email: founder.email } });
		const asked = await requestMembership(runtime, founder, organisationId);
		expect(asked).toEqual({ outcome: 'requested' });
	});

	it('is not let in by the invitation that they once confirmed', async () => {
		const stranger = await personAt('pots@linde.example');
		const reference = await filedAgainst({ organisationId: null, contactEmail: stranger.email });
		const confirmed = await confirmAs(stranger, reference);
		if (confirmed.outcome !== 'confirmed') throw new Error(confirmed.outcome);
		const acting = await actingFor(stranger);
		await endMembership(runtime, theAdministrator, confirmed.membershipId);
		expect(await listInvitations(runtime, stranger)).toEqual([]);
		expect(await confirmAs(stranger, reference)).toEqual({ outcome: 'not-found' });
		const asked = await requestMembership(runtime, stranger, acting.acting.organisationId);
		expect(asked).toEqual({ outcome: 'requested' });
	});
});

describe('Who is invited for an organisation of the register for which nobody acts', () => {
	const organisationId = 'organisation-empty';
	const contact = 'wethouder@leeg.example';
	let reference: string;
	beforeEach(async () => {
		await runtime.db.client.organisation.create({
			data: {
				id: organisationId,
				kind: 'association',
				name: 'Woonstichting Leeg',
				verified: true,
				createdAt: runtime.clock.now(),
			},
		});
		reference = await filedAgainst({ organisationId, contactEmail: contact });
	});

	it('is told how to come in, and gets the request itself once they have', async () => {
		const [mail] = await mailsTo(contact);
		if (!mail) throw new Error('They were told of the request');
		expect(JSON.parse(mail.props)).toMatchObject({ attachment: null });
		expect((await renderMail(mail, runtime)).text).toContain('Zo komt u in het dossier');
	});

	it('confirms for whom they act and reads this dispute, and no other of that organisation', async () => {
		const other = await filedAgainst({ organisationId, contactEmail: 'iemand@anders.example' });
		const person = await personAt(contact);
		expect(await listInvitations(runtime, person)).toMatchObject([{ reference, partyId }]);
		expect((await confirmAs(person, reference)).outcome).toBe('confirmed');
		const acting = await actingFor(person);
		expect(await reads(acting, reference)).toMatchObject({ as: 'party', partyId });
		expect(await reads(acting, other)).toBeNull();
		expect(acting.acting.organisationId).not.toBe(organisationId);
		expect(await listInvitations(runtime, person)).toEqual([]);
	});

	it('has no invitation once somebody acts for that organisation', async () => {
		const person = await personAt(contact);
		const member = await personAt('bestuur@leeg.example');
		const createdAt = runtime.clock.now();
		await runtime.db.client.membership.create({
			data: {
				id: 'membership-empty',
				personId: member.personId,
				organisationId,
				status: 'active',
				createdAt,
			},
		});
		expect(await listInvitations(runtime, person)).toEqual([]);
		expect(await confirmAs(person, reference)).toEqual({ outcome: 'not-found' });
		expect(await reads(await actingFor(member), reference)).toMatchObject({ partyId });
	});
});

describe('Nobody is their own opposite party', () => {
	it('so that who acts for the applicant can’t confirm for a respondent', async () => {
		const person = await personAt('hugo@linde.example');
		const reference = await filedAgainst({ organisationId: null, contactEmail: person.email });
		const { acting } = theTenants;
		if (acting.as !== 'organisation') throw new Error('The tenants file');
		await inviteToOrganisation(runtime, { ...theTenants, acting }, person.email);
		expect(await confirmAs(person, reference)).toEqual({ outcome: 'other-side' });
		expect(await runtime.db.client.organisation.count({ where: { verified: false } })).toBe(0);
	});
});
