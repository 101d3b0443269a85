import { randomUUID } from 'node:crypto';
import { appendAudit } from '~/db/audit-log';
import type { Actor } from '~/domain/actor';
import { mostUnverifiedPerPerson } from '~/domain/limits';
import type { OrganisationInput } from '~/domain/parties/organisation-form';
import type { Runtime } from '~/runtime.server';
import { joinMembership } from './join-membership.server';

/** It could not be registered: the person has too many organisations already. */
class TooMany extends Error {}

/**
 * Registers an organisation that is not in the register yet. It counts as unverified until an
 * administrator has seen to it; who registered it acts for it at once. Their address is their own, not
 * the organisation's: that would let them in again after a colleague had shown them out. Answers the
 * membership's id, or null when this person has registered or joined too many.
 */
export async function registerOrganisation(
	runtime: Runtime,
	actor: Actor,
	input: OrganisationInput,
): Promise<string | null> {
	const now = runtime.clock.now();
	const organisationId = randomUUID();
	try {
		return await runtime.db.transaction(async (tx) => {
			const unverified = await tx.membership.count({
				where: { personId: actor.personId, endedAt: null, organisation: { verified: false } },
			});
			if (unverified >= mostUnverifiedPerPerson) throw new TooMany();
			await tx.organisation.create({
				data: { ...input, id: organisationId, createdAt: now },
			});
			const { personId } = actor;
			const status = 'active';
			const membershipId = await joinMembership(tx, { personId, organisationId, status, now });
			if (!membershipId) throw new TooMany();
			await appendAudit(tx, {
				at: now,
				action: 'register-organisation',
				actor,
				data: { organisationId, membershipId, ...input },
			});
			return membershipId;
		});
	} catch (error) {
		if (error instanceof TooMany) return null;
		throw error;
	}
}
