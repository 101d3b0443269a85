import { appendAudit } from '~/db/audit-log';
import type { Actor } from '~/domain/actor';
import type { Runtime } from '~/runtime.server';
import { queueMembershipMail } from './membership-mail';
import { organisationsUnder } from './organisation-authority';

/**
 * Confirms or refuses somebody's request to act for an organisation; who is confirmed hears so by
 * mail. Answers false when there is no such open request that is this actor's to decide.
 */
export async function decideMembership(
	runtime: Runtime,
	actor: Actor,
	membershipId: string,
	decision: 'confirm' | 'refuse',
): Promise<boolean> {
	const under = organisationsUnder(actor);
	if (!under) return false;
	const now = runtime.clock.now();
	const decided = await runtime.db.transaction(async (tx) => {
		const request = await tx.membership.findFirst({
			where: { id: membershipId, ...under, status: 'requested', endedAt: null },
			select: {
				person: { select: { id: true, email: true, language: true } },
				organisation: { select: { id: true, name: true } },
			},
		});
		const { person, organisation } = request ?? {};
		if (!person || !organisation) return false;
		await tx.membership.update({
			where: { id: membershipId },
			data: decision === 'confirm' ? { status: 'active' } : { status: 'ended', endedAt: now },
		});
		await appendAudit(tx, {
			at: now,
			action: `${decision}-membership`,
			actor,
			data: { membershipId, organisationId: organisation.id, personId: person.id },
		});
		if (decision === 'confirm') {
			await queueMembershipMail(tx, {
				template: 'membership-confirmed',
				props: { organisationName: organisation.name, path: '/namens' },
				to: [person],
				at: now,
			});
		}
		return true;
	});
	if (decided) runtime.mailQueued();
	return decided;
}
