import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';
import {
	aStranger,
	theAdministrator,
	theAssociation,
	theCaseworker,
	theMunicipality,
	theTenants,
} from '#test/support/cast';
import { withCast } from '#test/support/with-cast';
import { chooseActing } from '~/auth/choose-acting.server';
import type { Actor } from '~/domain/actor';
import { changeOrganisation } from '~/services/people/change-organisation.server';
import { decideMembership } from '~/services/people/decide-membership.server';
import { endMembership, endRole } from '~/services/people/end-membership.server';
import { inviteToOrganisation } from '~/services/people/invite-to-organisation.server';
import { listMemberships } from '~/services/people/list-memberships.server';
import { giveRole, listMinistryMembers } from '~/services/people/ministry-memberships.server';
import type { OrganisationActor } from '~/services/people/organisation-authority';
import { organisationPeople } from '~/services/people/organisation-people.server';
import { registerOrganisation } from '~/services/people/register-organisation.server';
import { requestMembership } from '~/services/people/request-membership.server';
import { searchOrganisations } from '~/services/people/search-organisations.server';

const municipality = 'organisation-municipality';
let runtime: TestRuntime;

beforeEach(async () => {
	runtime = await aRuntime();
	await withCast(runtime);
});
afterEach(() => runtime.close());

const membershipOf = (actor: Actor) => `membership-${actor.personId}`;

function acting(actor: Actor): OrganisationActor {
	if (actor.acting.as !== 'organisation') throw new Error(`${actor.name} acts for no organisation`);
	return { ...actor, acting: actor.acting };
}

/** The membership that somebody is known to have asked for. */
async function requestOf(actor: Actor): Promise<string> {
	const asked = (await listMemberships(runtime, actor)).find((each) => each.status === 'requested');
	if (!asked) throw new Error(`${actor.name} waits for nothing`);
	return asked.id;
}

async function mails(template: string) {
	const rows = await runtime.db.client.outboxMail.findMany({ where: { template } });
	return rows.map(({ recipient, props }) => ({ recipient, props: JSON.parse(props) }));
}

async function actions() {
	const events = await runtime.db.client.auditEvent.findMany({ orderBy: { sequence: 'asc' } });
	return events.map(({ action }) => action);
}

describe('Inviting somebody by their address', () => {
	it('tells nobody who they are, until they act for the organisation themselves', async () => {
		const namesNow = async () => {
			const people = await organisationPeople(runtime, municipality);
			return people.map(({ email, name }) => [email, name]);
		};
		await inviteToOrganisation(runtime, acting(theMunicipality), aStranger.email);
		expect(await namesNow()).toContainEqual([aStranger.email, '']);
		const now = runtime.clock.now();
		const { personId } = aStranger;
		const times = { createdAt: now, lastSeenAt: now, expiresAt: now };
		await runtime.db.client.session.create({ data: { idHash: 'hash', personId, ...times } });
		const invited = (await listMemberships(runtime, aStranger)).find(
			({ organisation }) => organisation?.id === municipality,
		);
		const session = { sessionHash: 'hash', actor: aStranger };
		expect(await chooseActing(runtime, session, invited?.id ?? '')).toBe(true);
		expect(await namesNow()).toContainEqual([aStranger.email, aStranger.name]);
	});
});

describe('Asking to act for an organisation', () => {
	it('waits for whoever acts for it, who is told by mail', async () => {
		const asked = await requestMembership(runtime, aStranger, municipality);
		expect(asked).toEqual({ outcome: 'requested' });
		const props = {
			organisationName: 'Gemeente Waterstad',
			personName: aStranger.name,
			email: aStranger.email,
			path: '/organisatie',
		};
		expect(await mails('membership-requested')).toEqual([
			{ recipient: theMunicipality.email, props },
		]);
		expect(runtime.mailWakes()).toBe(1);
	});

	it('goes to the administrators where nobody acts for it', async () => {
		const createdAt = runtime.clock.now();
		await runtime.db.client.organisation.create({
			data: { id: 'empty', kind: 'municipality', name: 'Gemeente Leeg', createdAt },
		});
		await requestMembership(runtime, aStranger, 'empty');
		const [mail] = await mails('membership-requested');
		expect(mail).toMatchObject({
			recipient: theAdministrator.email,
			props: { path: '/beheer/organisaties/empty' },
		});
	});

	it('is asked once, however often it is sent', async () => {
		await Promise.all(
			Array.from({ length: 5 }, () => requestMembership(runtime, aStranger, municipality)),
		);
		expect(await mails('membership-requested')).toHaveLength(1);
	});

	it('needs no confirmation from whoever signed in with the organisation’s own address', async () => {
		await changeOrganisation(runtime, theAdministrator, municipality, { email: aStranger.email });
		const asked = await requestMembership(runtime, aStranger, municipality);
		expect(asked.outcome).toBe('active');
		expect(await mails('membership-requested')).toEqual([]);
	});

	it('finds no organisation that is not there, and none that is a third party', async () => {
		const createdAt = runtime.clock.now();
		await runtime.db.client.organisation.create({
			data: { id: 'third', kind: 'other', name: 'Jan Derde', createdAt },
		});
		for (const id of ['third', 'no-such-organisation', '']) {
			expect(await requestMembership(runtime, aStranger, id)).toEqual({ outcome: 'not-found' });
		}
		expect(await searchOrganisations(runtime, 'derde')).toEqual([]);
	});

	it('has an end: nobody acts for more than twenty organisations', async () => {
		const input = {
			kind: 'tenants',
			name: 'Bewoners',
			code: null,
			kvk: null,
			rsin: null,
			municipality: null,
			address: null,
		} as const;
		const register = () => registerOrganisation(runtime, aStranger, input);
		// One they have already, and ten at most that nobody has verified.
		for (let nth = 1; nth < 11; nth++) expect(await register()).not.toBeNull();
		expect(await register()).toBeNull();
		await runtime.db.client.organisation.updateMany({ data: { verified: true } });
		for (let nth = 11; nth < 20; nth++) expect(await register()).not.toBeNull();
		expect(await register()).toBeNull();
		expect(await runtime.db.client.organisation.count({ where: { name: 'Bewoners' } })).toBe(19);
		const asked = await requestMembership(runtime, aStranger, municipality);
		expect(asked).toEqual({ outcome: 'too-many' });
	});
});

describe('A request to act for an organisation', () => {
	it('is decided by whoever acts for it, and by an administrator; by nobody else', async () => {
		await requestMembership(runtime, aStranger, municipality);
		const id = await requestOf(aStranger);
		for (const actor of [theAssociation, theTenants, theCaseworker, aStranger]) {
			expect(await decideMembership(runtime, actor, id, 'confirm')).toBe(false);
			expect(await decideMembership(runtime, actor, id, 'refuse')).toBe(false);
		}
		expect(await decideMembership(runtime, theMunicipality, id, 'confirm')).toBe(true);
		expect(await decideMembership(runtime, theAdministrator, id, 'confirm')).toBe(false);
		expect(await mails('membership-confirmed')).toEqual([
			{
				recipient: aStranger.email,
				props: { organisationName: 'Gemeente Waterstad', path: '/namens' },
			},
		]);
	});

	it('can be refused, and asked again later', async () => {
		await requestMembership(runtime, aStranger, municipality);
		const id = await requestOf(aStranger);
		expect(await decideMembership(runtime, theAdministrator, id, 'refuse')).toBe(true);
		expect(await mails('membership-confirmed')).toEqual([]);
		expect(await organisationPeople(runtime, municipality)).toHaveLength(1);
		expect((await requestMembership(runtime, aStranger, municipality)).outcome).toBe('requested');
		expect(await requestOf(aStranger)).toBe(id);
	});
});

describe('A colleague', () => {
	it('is let in by address, known or not, and told by mail', async () => {
		const actor = acting(theMunicipality);
		expect(await inviteToOrganisation(runtime, actor, aStranger.email)).toBe('invited');
		expect(await inviteToOrganisation(runtime, actor, 'nieuw@example.nl')).toBe('invited');
		expect(await inviteToOrganisation(runtime, actor, 'nieuw@example.nl')).toBe('already');
		const told = await mails('membership-confirmed');
		expect(told.map(({ recipient }) => recipient).sort()).toEqual([
			'nieuw@example.nl',
			aStranger.email,
		]);
	});

	it('who had asked already is confirmed by being invited', async () => {
		await requestMembership(runtime, aStranger, municipality);
		const id = await requestOf(aStranger);
		await inviteToOrganisation(runtime, acting(theMunicipality), aStranger.email);
		const memberships = await listMemberships(runtime, aStranger);
		expect(memberships.find((each) => each.id === id)?.status).toBe('active');
	});

	it('can be shown out, at once and in every browser, but never the last one', async () => {
		const now = runtime.clock.now();
		expect(await endMembership(runtime, theMunicipality, membershipOf(theMunicipality))).toEqual({
			outcome: 'last',
		});
		await inviteToOrganisation(runtime, acting(theMunicipality), aStranger.email);
		const [, stranger] = await organisationPeople(runtime, municipality);
		if (!stranger) throw new Error('The stranger was invited');
		const { personId, membershipId } = stranger;
		await runtime.db.client.session.create({
			data: {
				idHash: 'theirs',
				personId,
				membershipId,
				createdAt: now,
				lastSeenAt: now,
				expiresAt: now,
			},
		});
		for (const actor of [theAssociation, theCaseworker]) {
			expect(await endMembership(runtime, actor, membershipId)).toEqual({ outcome: 'not-found' });
		}
		const ended = await Promise.all([
			endMembership(runtime, theMunicipality, membershipId),
			endMembership(runtime, theMunicipality, membershipOf(theMunicipality)),
		]);
		expect(ended.map(({ outcome }) => outcome).sort()).toEqual(['ended', 'last']);
		const session = await runtime.db.client.session.findUniqueOrThrow({
			where: { idHash: 'theirs' },
		});
		expect(session.membershipId).toBeNull();
	});

	it('of an organisation that nobody checked is one of ten at most', async () => {
		await runtime.db.client.organisation.update({
			where: { id: municipality },
			data: { verified: false },
		});
		const actor = acting(theMunicipality);
		const invite = (nth: number) => inviteToOrganisation(runtime, actor, `c${nth}@example.nl`);
		for (let nth = 1; nth < 10; nth++) expect(await invite(nth)).toBe('invited');
		expect(await invite(10)).toBe('too-many');
	});
});

describe('A role at the ministry', () => {
	const given = {
		email: 'ineke@ministerie.example',
		name: 'Ineke Bos',
		role: 'caseworker',
	} as const;

	it('is given by an administrator only, and told by mail', async () => {
		for (const actor of [theCaseworker, theMunicipality]) {
			expect(await giveRole(runtime, actor, given)).toBe(false);
			expect(await listMinistryMembers(runtime, actor)).toEqual([]);
		}
		expect(await giveRole(runtime, theAdministrator, given)).toBe(true);
		expect(await giveRole(runtime, theAdministrator, given)).toBe(false);
		expect(await mails('role-given')).toEqual([
			{ recipient: given.email, props: { role: 'caseworker', path: '/namens' } },
		]);
		const members = await listMinistryMembers(runtime, theAdministrator);
		expect(members.filter(({ role }) => role === 'caseworker')).toHaveLength(2);
	});

	it('keeps the name of somebody who is known', async () => {
		const again = {
			email: theMunicipality.email,
			name: 'Iemand Anders',
			role: 'signatory',
		} as const;
		await giveRole(runtime, theAdministrator, again);
		const members = await listMinistryMembers(runtime, theAdministrator);
		expect(members.find(({ email }) => email === again.email)?.name).toBe(theMunicipality.name);
	});

	it('is ended by an administrator only, and can be given again', async () => {
		const id = membershipOf(theCaseworker);
		expect((await endRole(runtime, theCaseworker, id)).outcome).toBe('not-found');
		expect((await endRole(runtime, theAdministrator, id)).outcome).toBe('ended');
		expect((await endRole(runtime, theAdministrator, id)).outcome).toBe('not-found');
		const { email, name } = theCaseworker;
		expect(await giveRole(runtime, theAdministrator, { email, name, role: 'caseworker' })).toBe(
			true,
		);
	});

	it('of the last administrator does not end, also when two end each other at once', async () => {
		const own = membershipOf(theAdministrator);
		expect((await endRole(runtime, theAdministrator, own)).outcome).toBe('last');
		await giveRole(runtime, theAdministrator, { ...given, role: 'administrator' });
		const other = (await listMinistryMembers(runtime, theAdministrator)).find(
			({ email, role }) => email === given.email && role === 'administrator',
		);
		const ended = await Promise.all([
			endRole(runtime, theAdministrator, own),
			endRole(runtime, theAdministrator, other?.membershipId ?? ''),
		]);
		expect(ended.map(({ outcome }) => outcome)).toEqual(['ended', 'last']);
	});

	it('does not reach an organisation’s membership, nor the other way round', async () => {
		const asRole = await endRole(runtime, theAdministrator, membershipOf(theMunicipality));
		expect(asRole.outcome).toBe('not-found');
		const asMember = await endMembership(runtime, theAdministrator, membershipOf(theCaseworker));
		expect(asMember.outcome).toBe('not-found');
	});
});

describe('The audit trail', () => {
	it('has every act, each line chained to the one before', async () => {
		await requestMembership(runtime, aStranger, municipality);
		await decideMembership(runtime, theMunicipality, await requestOf(aStranger), 'confirm');
		await changeOrganisation(runtime, theAdministrator, municipality, { verified: true });
		await changeOrganisation(runtime, theCaseworker, municipality, { verified: true });
		expect(await actions()).toEqual([
			'request-membership',
			'confirm-membership',
			'verify-organisation',
		]);
		const events = await runtime.db.client.auditEvent.findMany({ orderBy: { sequence: 'asc' } });
		let previousHash = '';
		for (const { hash, ...event } of events) {
			expect(event.previousHash).toBe(previousHash);
			const { sequence, at, action, actorName, personId, data } = event;
			const columns = [sequence, at.toISOString(), action, actorName, personId, data, previousHash];
			expect(createHash('sha256').update(JSON.stringify(columns)).digest('hex')).toBe(hash);
			previousHash = hash;
		}
	});
});
