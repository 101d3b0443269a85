import { appendAudit } from '~/db/audit-log';
import type { Tx } from '~/db/open-database';
import type { Actor } from '~/domain/actor';
import type { Runtime } from '~/runtime.server';
import { isAdministrator, organisationsUnder } from './organisation-authority';

export type MembershipEnded =
	| { outcome: 'ended' }
	/** Nobody would be left to act for the organisation, or to administer the portal. */
	| { outcome: 'last' }
	| { outcome: 'not-found' };

/**
 * Ends somebody's right to act for an organisation, in every browser at once; an address of theirs is
 * the organisation's no longer. A colleague can't end the last one; an administrator can, for an
 * organisation whose only person has left.
 */
export async function endMembership(
	runtime: Runtime,
	actor: Actor,
	membershipId: string,
): Promise<MembershipEnded> {
	const under = organisationsUnder(actor);
	if (!under) return { outcome: 'not-found' };
	return runtime.db.transaction(async (tx) => {
		const membership = await tx.membership.findFirst({
			where: { id: membershipId, ...under, status: 'active', endedAt: null },
		});
		if (!membership) return { outcome: 'not-found' };
		const { organisationId, personId } = membership;
		const left = await tx.membership.count({
			where: { organisationId, status: 'active', endedAt: null },
		});
		if (left < 2 && !isAdministrator(actor)) return { outcome: 'last' };
		const data = { membershipId, organisationId, personId };
		await endWithin(tx, actor, 'end-membership', data, runtime.clock.now());
		await forgetAsOffice(tx, organisationId, personId);
		return { outcome: 'ended' };
	});
}

/** Ends somebody's role at the ministry, in every browser at once; never the last administrator's. */
export async function endRole(
	runtime: Runtime,
	actor: Actor,
	membershipId: string,
): Promise<MembershipEnded> {
	if (!isAdministrator(actor)) return { outcome: 'not-found' };
	return runtime.db.transaction(async (tx) => {
		const membership = await tx.membership.findFirst({
			where: { id: membershipId, ministryRole: { not: null }, status: 'active', endedAt: null },
		});
		if (!membership) return { outcome: 'not-found' };
		const { ministryRole, personId } = membership;
		if (ministryRole === 'administrator') {
			const left = await tx.membership.count({
				where: { ministryRole, status: 'active', endedAt: null },
			});
			if (left < 2) return { outcome: 'last' };
		}
		const data = { membershipId, ministryRole, personId };
		await endWithin(tx, actor, 'end-role', data, runtime.clock.now());
		return { outcome: 'ended' };
	});
}

async function endWithin(
	tx: Tx,
	actor: Actor,
	action: 'end-membership' | 'end-role',
	data: { membershipId: string } & Record<string, string | null>,
	now: Date,
): Promise<void> {
	const { membershipId } = data;
	await tx.membership.update({
		where: { id: membershipId },
		data: { status: 'ended', endedAt: now },
	});
	await tx.session.updateMany({ where: { membershipId }, data: { membershipId: null } });
	await appendAudit(tx, { at: now, action, actor, data });
}

async function forgetAsOffice(tx: Tx, id: string | null, personId: string): Promise<void> {
	await tx.write(
		`UPDATE "Organisation" SET "email" = NULL WHERE "id" = ?
			AND lower("email") = (SELECT "email" FROM "Person" WHERE "id" = ?)`,
		[id, personId],
	);
}
