import { withCast } from '#test/support/with-cast';
import type { Runtime } from '~/runtime.server';
import { people, theDrafter } from './people';

/** Id of the membership that the person who wants to join the applicant has asked for. */
export const requestedMembership = 'membership-requested';

/** Stores everybody of the table, with what they may act for. */
export async function storePeople(runtime: Pick<Runtime, 'db' | 'clock'>): Promise<void> {
	await withCast(runtime);
	const createdAt = runtime.clock.now();
	const { client } = runtime.db;
	const { unaffiliated, requested, withdrawn, invited, thirdParty, drafter } = people;
	for (const { personId, name, email } of [unaffiliated, requested, thirdParty, drafter]) {
		await client.person.create({
			data: { id: personId, name, email, languageChosen: true, createdAt },
		});
	}
	for (const { personId, name, email, acting } of [withdrawn, invited]) {
		if (acting.as !== 'organisation') continue;
		const { organisationId, organisationName, kind } = acting;
		await client.person.create({
			data: { id: personId, name, email, languageChosen: true, createdAt },
		});
		await client.organisation.create({
			data: { id: organisationId, kind, name: organisationName, verified: true, createdAt },
		});
		const id = `membership-${personId}`;
		const status = 'active';
		await client.membership.create({ data: { id, personId, organisationId, status, createdAt } });
	}
	for (const role of [theDrafter.acting, drafter.acting]) {
		if (role.as !== 'ministry') continue;
		const { personId } = drafter;
		const id = `membership-${personId}-${role.role}`;
		const capacity = { ministryRole: role.role, status: 'active' };
		await client.membership.create({ data: { id, personId, ...capacity, createdAt } });
	}
	await client.membership.create({
		data: {
			id: requestedMembership,
			personId: requested.personId,
			organisationId: 'organisation-tenants',
			status: 'requested',
			createdAt,
		},
	});
}
