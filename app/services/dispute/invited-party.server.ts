import { findMembers } from '~/db/find-members';
import type { Tx } from '~/db/open-database';
import { notShownOut, waitsForSomebody } from '~/db/waits-for-somebody';
import type { Actor } from '~/domain/actor';
import type { Dispute, Party } from '~/domain/dispute/dispute';
import { oppositeParties } from '~/domain/dispute/roles/role';

/** Whether this person was invited to confirm for whom they act as this party, and nobody acts for it yet. */
export async function isInvited(
	tx: Tx,
	{ id }: Dispute,
	party: Party,
	actor: Actor,
): Promise<boolean> {
	if (party.contact.email?.toLowerCase() !== actor.email) return false;
	const rows = await tx.read(
		`SELECT 1 FROM "DisputeParty" p WHERE "disputeId" = ? AND "partyId" = ?
			AND ${waitsForSomebody} AND ${notShownOut}`,
		[id, party.id, actor.personId],
	);
	return rows.length > 0;
}

/** Whether this person is the contact of a party on the other side, or acts for it. */
export async function isOnOtherSide(
	tx: Tx,
	dispute: Dispute,
	party: Party,
	actor: Actor,
): Promise<boolean> {
	const others = oppositeParties(dispute, party.side);
	if (others.some(({ contact }) => contact.email?.toLowerCase() === actor.email)) return true;
	const organisationIds = others.flatMap(({ organisationId }) => organisationId ?? []);
	const members = await findMembers(tx, organisationIds);
	return members.some(
		({ organisationId, personId }) => organisationId !== null && personId === actor.personId,
	);
}
