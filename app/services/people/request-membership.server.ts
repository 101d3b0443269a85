import { appendAudit } from '~/db/audit-log';
import type { Tx } from '~/db/open-database';
import type { Actor } from '~/domain/actor';
import type { Runtime } from '~/runtime.server';
import { joinMembership } from './join-membership.server';
import { queueMembershipMail, type Recipient } from './membership-mail';

export type MembershipRequested =
	/** The person may act for the organisation from now on (or could already). */
	| { outcome: 'active'; membershipId: string }
	/** Somebody of the organisation, or an administrator, has to confirm it. */
	| { outcome: 'requested' }
	| { outcome: 'too-many' }
	| { outcome: 'not-found' };

/**
 * Asks to act for an organisation of the register. Who signed in with the organisation's own address
 * may at once; others, and whoever was shown out or refused before, wait for somebody who acts for it,
 * or an administrator where nobody does. A third party is no organisation of the register: nobody can ask to act for it.
 */
export async function requestMembership(
	runtime: Runtime,
	actor: Actor,
	organisationId: string,
): Promise<MembershipRequested> {
	const result = await runtime.db.transaction((tx) =>
		requestWithin(tx, actor, organisationId, runtime.clock.now()),
	);
	if (result.outcome === 'requested') runtime.mailQueued();
	return result;
}

async function requestWithin(
	tx: Tx,
	actor: Actor,
	organisationId: string,
	now: Date,
): Promise<MembershipRequested> {
	const organisation = await tx.organisation.findUnique({ where: { id: organisationId } });
	if (!organisation || organisation.kind === 'other') return { outcome: 'not-found' };
	const { personId } = actor;
	const known = await tx.membership.findFirst({ where: { personId, organisationId } });
	if (known?.status === 'active') return { outcome: 'active', membershipId: known.id };
	if (known?.status === 'requested') return { outcome: 'requested' };
	// Who was shown out, or refused, comes in again only where somebody says so.
	const isOffice = !known && organisation.email?.toLowerCase() === actor.email;
	const status = isOffice ? 'active' : 'requested';
	const membershipId = await joinMembership(tx, { personId, organisationId, status, now });
	if (!membershipId) return { outcome: 'too-many' };
	await appendAudit(tx, {
		at: now,
		action: 'request-membership',
		actor,
		data: { membershipId, organisationId, status },
	});
	if (status === 'active') return { outcome: 'active', membershipId };
	const props = { organisationName: organisation.name, personName: actor.name, email: actor.email };
	const colleagues = await membersOf(tx, { organisationId });
	const [to, path] =
		colleagues.length > 0
			? [colleagues, '/organisatie']
			: [
					await membersOf(tx, { ministryRole: 'administrator' }),
					`/beheer/organisaties/${organisationId}`,
				];
	const template = 'membership-requested';
	await queueMembershipMail(tx, { template, props: { ...props, path }, to, at: now });
	return { outcome: 'requested' };
}

async function membersOf(
	tx: Tx,
	of: { organisationId: string } | { ministryRole: string },
): Promise<Recipient[]> {
	const members = await tx.membership.findMany({
		where: { ...of, status: 'active', endedAt: null },
		select: { person: { select: { email: true, language: true } } },
	});
	return members.map(({ person }) => person);
}
