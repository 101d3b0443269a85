import { randomUUID } from 'node:crypto';
import type { Tx } from '~/db/open-database';

/** A membership as it is to be from now on. */
export interface NewMembership {
	personId: string;
	organisationId: string;
	status: 'active' | 'requested';
	/** Whether somebody else writes it down, whom the person may not know. */
	invited?: true;
	now: Date;
}

/** How many people may act for an organisation; fewer while nobody but itself says who it is. */
const most = { verified: 200, unverified: 10 };

/** How many organisations one person may act for, or have asked to. */
const mostPerPerson = 20;

/**
 * Writes a membership, also where an earlier one has ended, and answers its id. Answers null, and
 * writes nothing, when the organisation has too many people or the person too many organisations:
 * every new one sends mail to somebody, so that there has to be an end to it.
 */
export async function joinMembership(tx: Tx, membership: NewMembership): Promise<string | null> {
	const { personId, organisationId, status, invited = false, now } = membership;
	const { verified } = await tx.organisation.findUniqueOrThrow({
		where: { id: organisationId },
		select: { verified: true },
	});
	const people = await tx.membership.count({ where: { organisationId, endedAt: null } });
	if (people >= (verified ? most.verified : most.unverified)) return null;
	const organisations = await tx.membership.count({
		where: { personId, organisationId: { not: null }, endedAt: null },
	});
	if (organisations >= mostPerPerson) return null;
	const fresh = { status, invited, createdAt: now, endedAt: null };
	const { id } = await tx.membership.upsert({
		where: { personId_organisationId: { personId, organisationId } },
		create: { id: randomUUID(), personId, organisationId, ...fresh },
		update: fresh,
	});
	return id;
}
