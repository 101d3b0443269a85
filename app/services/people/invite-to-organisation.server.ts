import { appendAudit } from '~/db/audit-log';
import type { Runtime } from '~/runtime.server';
import { joinMembership } from './join-membership.server';
import { queueMembershipMail } from './membership-mail';
import type { OrganisationActor } from './organisation-authority';
import { personAt } from './person-at.server';

export type ColleagueInvited = 'invited' | 'already' | 'too-many';

/**
 * Lets the person at an address act for the actor's own organisation from now on, and tells them so
 * by mail; also where they asked for it themselves and wait.
 */
export async function inviteToOrganisation(
	runtime: Runtime,
	actor: OrganisationActor,
	email: string,
): Promise<ColleagueInvited> {
	const { organisationId, organisationName } = actor.acting;
	const now = runtime.clock.now();
	const result = await runtime.db.transaction(async (tx): Promise<ColleagueInvited> => {
		const person = await personAt(tx, { email, name: '', now });
		const known = await tx.membership.findFirst({
			where: { personId: person.id, organisationId, endedAt: null },
		});
		if (known?.status === 'active') return 'already';
		if (known) await tx.membership.update({ where: { id: known.id }, data: { status: 'active' } });
		const membershipId =
			known?.id ??
			(await joinMembership(tx, {
				personId: person.id,
				organisationId,
				status: 'active',
				invited: true,
				now,
			}));
		if (!membershipId) return 'too-many';
		await appendAudit(tx, {
			at: now,
			action: 'invite-colleague',
			actor,
			data: { membershipId, organisationId, personId: person.id },
		});
		await queueMembershipMail(tx, {
			template: 'membership-confirmed',
			props: { organisationName, path: '/namens' },
			to: [person],
			at: now,
		});
		return 'invited';
	});
	if (result === 'invited') runtime.mailQueued();
	return result;
}
