import type { Actor } from '~/domain/actor';
import type { Dispute } from '~/domain/dispute/dispute';
import { partyOf } from '~/domain/dispute/roles/role';

/**
 * For whom an actor takes a step, as it is kept in the timeline: the party's name, or the key of the
 * ministry's role (`role:caseworker`), which pages and mails say in the reader's language.
 */
export function actingForOf(actor: Actor, dispute: Dispute): string {
	if (actor.acting.as === 'ministry') return `role:${actor.acting.role}`;
	const party = partyOf(dispute, actor);
	if (party) return party.identity.name;
	return actor.acting.as === 'organisation' ? actor.acting.organisationName : '';
}
