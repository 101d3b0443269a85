import type { LawData } from '../../law/law-data';
import { type OpenTerm, termSoFar } from '../../law/open-term';
import type { Term } from '../../law/term';
import { localDateOf } from '../../local-date';
import type { DueReason } from '../clock/due-reason';
import type { Dispute, Party } from '../dispute';
import { activeApplicants, isClosed } from './role';

/**
 * Whether somebody has said for this party that it stands behind the request: who filed it, who was
 * invited and confirmed to act for it, or who went on with it later. Being named in it is not enough.
 */
export function standsBehind({ declaration }: Dispute, party: Party): boolean {
	if (party.organisationId === null) return false;
	const { id, confirmedAt, continuedAt } = party;
	return id === declaration.partyId || Boolean(confirmedAt ?? continuedAt);
}

/**
 * The applicants who go on, where none of them stands behind the request any more (Rtiv 19a(1)). Empty
 * while one does, and once the dispute is closed.
 */
export function unconfirmedApplicants(dispute: Dispute): Party[] {
	if (isClosed(dispute)) return [];
	const active = activeApplicants(dispute);
	return active.some((party) => standsBehind(dispute, party)) ? [] : active;
}

/**
 * The term in which one of them can confirm, as long as that to complete a request (Awb 4:5): from the
 * day on which the last who stood behind it withdrew, or on which one of them was told anew since. Null
 * where the request has a party that stands behind it.
 */
export function confirmingTerm(dispute: Dispute, law: LawData): Term | OpenTerm | null {
	const unconfirmed = unconfirmedApplicants(dispute);
	if (unconfirmed.length === 0) return null;
	const since = [
		dispute.filedAt,
		...dispute.parties.flatMap(({ withdrawnAt }) => withdrawnAt ?? []),
		...unconfirmed.flatMap(({ toldAgainAt, releasedAt }) =>
			[toldAgainAt, releasedAt].filter((at) => at !== undefined),
		),
	].sort();
	const start = localDateOf(new Date(since.at(-1) ?? dispute.filedAt));
	return termSoFar('cure', start, { outages: dispute.outages }, law);
}

/** Why they have to confirm by that day; null where nobody has to. */
export function confirmingReason(dispute: Dispute, law: LawData): DueReason | null {
	const term = confirmingTerm(dispute, law);
	return term && { why: 'nobody-confirmed', term };
}
