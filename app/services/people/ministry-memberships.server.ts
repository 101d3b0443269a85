import { randomUUID } from 'node:crypto';
import { appendAudit } from '~/db/audit-log';
import type { Actor, MinistryRole } from '~/domain/actor';
import type { Runtime } from '~/runtime.server';
import { queueMembershipMail } from './membership-mail';
import { isAdministrator } from './organisation-authority';
import { personAt } from './person-at.server';

/** Somebody who works for the ministry or the committee in a role. */
export interface MinistryMember {
	membershipId: string;
	personId: string;
	name: string;
	email: string;
	role: MinistryRole;
}

/** Who has which role; for an administrator, and empty for everybody else. */
export async function listMinistryMembers(
	runtime: Runtime,
	actor: Actor,
): Promise<MinistryMember[]> {
	if (!isAdministrator(actor)) return [];
	const rows = await runtime.db.client.membership.findMany({
		where: { ministryRole: { not: null }, status: 'active', endedAt: null },
		select: {
			id: true,
			ministryRole: true,
			person: { select: { id: true, name: true, email: true } },
		},
		orderBy: [{ ministryRole: 'asc' }, { createdAt: 'asc' }],
	});
	return rows.map(({ id, ministryRole, person }) => ({
		membershipId: id,
		personId: person.id,
		name: person.name,
		email: person.email,
		role: ministryRole as MinistryRole,
	}));
}

/**
 * Gives the person at an address a role, and tells them so by mail; the name is kept for somebody
 * who is not known yet. Answers false when the actor is no administrator, or they have it already.
 */
export async function giveRole(
	runtime: Runtime,
	actor: Actor,
	given: { email: string; name: string; role: MinistryRole },
): Promise<boolean> {
	if (!isAdministrator(actor)) return false;
	const { email, name, role } = given;
	const now = runtime.clock.now();
	const isNew = await runtime.db.transaction(async (tx) => {
		const person = await personAt(tx, { email, name, now });
		const key = { personId: person.id, ministryRole: role };
		const known = await tx.membership.findFirst({
			where: { ...key, status: 'active', endedAt: null },
		});
		if (known) return false;
		const fresh = { status: 'active', createdAt: now, endedAt: null };
		const { id } = await tx.membership.upsert({
			where: { personId_ministryRole: key },
			create: { id: randomUUID(), ...key, ...fresh },
			update: fresh,
		});
		await appendAudit(tx, {
			at: now,
			action: 'give-role',
			actor,
			data: { membershipId: id, personId: person.id, email, role },
		});
		await queueMembershipMail(tx, {
			template: 'role-given',
			props: { role, path: '/namens' },
			to: [person],
			at: now,
		});
		return true;
	});
	if (isNew) runtime.mailQueued();
	return isNew;
}
