import { randomUUID } from 'node:crypto';
import { appendEvent } from '~/db/event-log';
import { findCaseFile } from '~/db/find-dispute';
import type { Tx } from '~/db/open-database';
import { updateDispute } from '~/db/save-dispute';
import { notShownOut, waitsForSomebody } from '~/db/waits-for-somebody';
import type { Actor } from '~/domain/actor';
import type { Party, PartySide } from '~/domain/dispute/dispute';
import { confirmationNotices } from '~/domain/dispute/notices/confirmation-notices';
import { withConfirmed } from '~/domain/dispute/roles/with-confirmed';
import { instantOf } from '~/domain/instant';
import type { OrganisationKind } from '~/domain/parties/organisation';
import type { Runtime } from '~/runtime.server';
import { lawOf } from '../law/law-in-force.server';
import { isInvited, isOnOtherSide } from './invited-party.server';
import { queueNotices } from './queue-notices.server';

/** A place in a dispute that waits for whoever was invited to confirm it. */
export interface Invitation {
	reference: string;
	partyId: string;
	partyName: string;
	side: PartySide;
	/** What kind of organisation the party is; `other` for a third party. */
	kind: OrganisationKind | 'other';
	disputeTitle: string;
}

// Asked at every start page.
const invitationsQuery = `SELECT d."reference", p."partyId", p."name" AS "partyName", p."side",
	p."kind", d."title" AS "disputeTitle"
	FROM "DisputeParty" p JOIN "Dispute" d ON d."id" = p."disputeId"
	WHERE p."email" = ? AND ${waitsForSomebody} AND ${notShownOut} LIMIT 50`;

/** The invitations to this person's address that nobody has confirmed yet. */
export async function listInvitations(runtime: Runtime, actor: Actor): Promise<Invitation[]> {
	return runtime.db.read<Invitation>(invitationsQuery, [actor.email, actor.personId]);
}

/** Whether an organisation of this kind can be the party: of the same kind, or any as a third party. */
export function canActAs(organisation: string, party: Invitation['kind']): boolean {
	return party === 'other' || organisation === party;
}

export type ConfirmationOutcome =
	| { outcome: 'confirmed'; reference: string; membershipId: string }
	/** This person acts for the other side already: nobody is their own opposite party. */
	| { outcome: 'other-side' }
	| { outcome: 'not-found' };

/**
 * The person at the invited address confirms for whom they act: an organisation of theirs, or the
 * party as it was typed in, which then becomes an organisation of its own; also where the filer chose
 * one in the register for which nobody acts, since its other disputes are no business of theirs. Only
 * the invited address opens the way in, so that nobody comes into a file by a name alone.
 */
export async function confirmParty(
	runtime: Runtime,
	actor: Actor,
	invitation: { reference: string; partyId: string; organisationId: string | null },
): Promise<ConfirmationOutcome> {
	const result = await runtime.db.transaction((tx) =>
		confirmWithin(tx, runtime, actor, invitation),
	);
	if (result.outcome === 'confirmed') runtime.mailQueued();
	return result;
}

async function confirmWithin(
	tx: Tx,
	runtime: Runtime,
	actor: Actor,
	invitation: { reference: string; partyId: string; organisationId: string | null },
): Promise<ConfirmationOutcome> {
	const file = await findCaseFile(tx, invitation.reference);
	const party = file?.dispute.parties.find(({ id }) => id === invitation.partyId);
	if (!file || !party || !(await isInvited(tx, file.dispute, party, actor))) {
		return { outcome: 'not-found' };
	}
	if (await isOnOtherSide(tx, file.dispute, party, actor)) return { outcome: 'other-side' };
	const now = runtime.clock.now();
	const membership = invitation.organisationId
		? await tx.membership.findFirst({
				where: {
					personId: actor.personId,
					organisationId: invitation.organisationId,
					status: 'active',
				},
				include: { organisation: { select: { kind: true } } },
			})
		: await becomeOrganisation(tx, actor, party, now);
	if (!membership?.organisationId) return { outcome: 'not-found' };
	if (!canActAs(membership.organisation?.kind ?? '', party.identity.kind)) {
		return { outcome: 'not-found' };
	}
	const { organisationId } = membership;
	// One organisation is one party.
	if (file.dispute.parties.some((each) => each.organisationId === organisationId)) {
		return { outcome: 'not-found' };
	}
	const after = withConfirmed(file, party.id, organisationId, instantOf(now));
	const law = await lawOf(tx, file.dispute.lawVersion);
	if (!(await updateDispute(tx, file, after, law))) return { outcome: 'not-found' };
	const actingFor = party.identity.name;
	const notices = confirmationNotices(file, after, party);
	const served = notices.find(({ facts }) => facts?.attachment)?.template;
	await appendEvent(tx, {
		disputeId: file.dispute.id,
		sequence: after.dispute.version,
		at: instantOf(now),
		step: 'confirm-party',
		actor: { personId: actor.personId, name: actor.name, role: party.side, actingFor },
		audience: 'all',
		data: { partyId: party.id, organisationId, ...(served && { served }) },
		reason: null,
		leaves: after,
	});
	await queueNotices(tx, after, notices, { now: instantOf(now), actor, actingFor, law });
	return { outcome: 'confirmed', reference: invitation.reference, membershipId: membership.id };
}

/** A new, unverified organisation of the party's typed-in name; it has access to this dispute only. */
async function becomeOrganisation(tx: Tx, actor: Actor, party: Party, now: Date) {
	const { identity } = party;
	const known = 'code' in identity ? identity : null;
	const organisation = await tx.organisation.create({
		data: {
			id: randomUUID(),
			kind: identity.kind,
			name: identity.name,
			code: known?.code,
			kvk: known?.kvk,
			rsin: known?.rsin,
			municipality: known?.municipality,
			address: known?.address,
			createdAt: now,
		},
	});
	return tx.membership.create({
		data: {
			id: randomUUID(),
			personId: actor.personId,
			organisationId: organisation.id,
			status: 'active',
			createdAt: now,
		},
		include: { organisation: { select: { kind: true } } },
	});
}
