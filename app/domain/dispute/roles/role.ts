import type { Actor, MinistryRole } from '../../actor';
import { closedStates, type Dispute, type Party, type PartySide } from '../dispute';

/** What an actor is in one dispute; a step is open to roles, never to persons. */
export type DisputeRole = 'applicant' | 'respondent' | 'third-party' | MinistryRole;

/** The party for which the actor acts in this dispute, or null. */
export function partyOf(dispute: Dispute, actor: Actor): Party | null {
	const { acting } = actor;
	if (acting.as !== 'organisation') return null;
	return dispute.parties.find((party) => party.organisationId === acting.organisationId) ?? null;
}

/** The actor's role in this dispute, or null for somebody who has nothing to do with it. */
export function roleIn(dispute: Dispute, actor: Actor): DisputeRole | null {
	if (actor.acting.as === 'ministry') return actor.acting.role;
	const party = partyOf(dispute, actor);
	if (!party) return null;
	return party.side === 'applicant' && party.withdrawnAt ? 'respondent' : party.side;
}

/**
 * Whether a step of these roles is any business of the actor's in this dispute, open or not. A joint
 * applicant who withdrew is told that a step has closed; for a stranger to it the step is not there.
 */
export function concerns(by: readonly DisputeRole[], dispute: Dispute, actor: Actor): boolean {
	const roles = [roleIn(dispute, actor), partyOf(dispute, actor)?.side];
	return roles.some((role) => role && by.includes(role));
}

/** Whether the procedure has ended, by ruling, decline or withdrawal. */
export function isClosed(dispute: Dispute): boolean {
	return closedStates.some((state) => state === dispute.state);
}

/** The applicants who still go on. */
export function activeApplicants(dispute: Dispute): Party[] {
	return dispute.parties.filter((party) => party.side === 'applicant' && !party.withdrawnAt);
}

/** The parties over against one of this side: applicants and respondents; a third party has none. */
export function oppositeParties(dispute: Dispute, side: PartySide): Party[] {
	const other = { applicant: 'respondent', respondent: 'applicant', 'third-party': null }[side];
	return dispute.parties.filter((party) => party.side === other);
}

/** Whether this is the address of a party over against the one of this id: nobody answers themselves. */
export function isOfOtherSide(dispute: Dispute, partyId: string, email: string | null): boolean {
	const side = dispute.parties.find(({ id }) => id === partyId)?.side;
	if (!side || !email) return false;
	return oppositeParties(dispute, side).some(
		({ contact }) => contact.email?.toLowerCase() === email,
	);
}

/** The parties to the dispute itself, third parties left out. */
export function disputingParties(dispute: Dispute): Party[] {
	return dispute.parties.filter((party) => party.side !== 'third-party');
}
