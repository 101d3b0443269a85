import * as z from 'zod/mini';
import { confirmation, optionalEmail, optionalText, requiredText } from '../../form/fields';
import type { Instant } from '../../instant';
import type { Dispute, Party } from '../dispute';
import { noticesToNewlyReached } from '../notices/notices-to-newly-reached';
import { disputingParties, isOfOtherSide } from '../roles/role';
import { defineStep, type NoticePlan } from '../step';
import { withoutContributions } from '../without-contributions';

/** What its form asks; without an address nobody is invited until one is filled in later. */
export const undoConfirmationInput = z.object({
	partyId: z.string({ error: 'choose-one' }).check(z.minLength(1, 'choose-one'), z.maxLength(100)),
	email: optionalEmail(),
	contactName: optionalText(200),
	/** All parties read it, and they don't read each other's addresses. */
	reason: requiredText(4000).check(z.refine((text) => !/\S@\S/.test(text), 'no-address-here')),
	agreed: confirmation(),
});

/**
 * A caseworker undoes that somebody who was invited confirmed to act for a party whose they are not.
 * Their organisation has nothing to do with the dispute from then on, what it brought forward as the
 * party is set aside, and the party is invited anew where an address is filled in.
 */
export const undoConfirmation = defineStep({
	name: 'undo-confirmation',
	from: ['filed', 'cure-requested', 'under-review', 'advised', 'awaiting-signature'],
	by: ['caseworker'],
	audience: 'all',
	openWhen: ({ parties }) => parties.some(isConfirmed),
	input: undoConfirmationInput,
	reason: ({ partyId, reason }, { parties }) => {
		const name = parties.find(({ id }) => id === partyId)?.identity.name;
		return `${name}: ${reason}`;
	},
	refuse({ dispute }, { partyId, email }) {
		const article = 'Rtiv 19a(1)';
		const party = dispute.parties.find(({ id }) => id === partyId);
		if (!party || !isConfirmed(party)) return { key: 'party-unknown', article };
		if (!isOfOtherSide(dispute, partyId, email)) return null;
		return { key: 'address-of-other-side', article, params: { party: party.identity.name } };
	},
	apply({ dispute, chambers }, input, { now }) {
		const party = confirmedParty(dispute, input.partyId);
		const kept = withoutContributions(dispute, party);
		const parties = kept.parties.map((each) =>
			each.id === party.id ? released(each, input, now) : each,
		);
		return { chambers, dispute: { ...kept, parties } };
	},
	notices({ dispute }, input, { law }, before) {
		const party = confirmedParty(before.dispute, input.partyId);
		const isSetAside = withoutContributions(before.dispute, party) !== before.dispute;
		// A third party reads its question and no more.
		const hadFile = party.side !== 'third-party';
		const undone = { party: party.identity.name, isSetAside, hadFile };
		const told = { detail: input.reason, undone };
		const notice = (to: NoticePlan['to']): NoticePlan => ({
			template: 'confirmation-undone',
			to,
			facts: told,
		});
		const others = disputingParties(dispute).filter(({ id }) => id !== party.id);
		const after = dispute.parties.find(({ id }) => id === party.id);
		const isReached = after && (after.contact.email || after.organisationId);
		return [
			...(isReached ? noticesToNewlyReached(dispute, after, law) : []),
			...others.map(({ id }) => notice({ partyId: id })),
			notice({ role: 'caseworker' }),
			notice({ role: 'committee-chair' }),
			notice({ role: 'committee-member' }),
			{
				template: 'access-ended',
				to: { organisationId: party.organisationId },
				facts: { ...told, rulingDue: null },
			},
		];
	},
});

/** A party for which somebody who was invited confirmed to act; who filed was never invited. */
type ConfirmedParty = Party & { organisationId: string; confirmedAt: Instant };

/** Whether somebody who was invited confirmed to act for this party. */
export function isConfirmed(party: Party): party is ConfirmedParty {
	return party.organisationId !== null && party.confirmedAt !== undefined;
}

function confirmedParty({ parties }: Dispute, id: string): ConfirmedParty {
	const party = parties.find((each) => each.id === id);
	if (!party || !isConfirmed(party)) throw new Error('Nobody confirmed to act for this party');
	return party;
}

/** The party as it was before: the register's organisation where it was chosen there, or nobody's. */
function released(
	{ registeredId, confirmedAt: _never, ...party }: Party,
	{ email, contactName }: { email: string | null; contactName: string | null },
	now: Instant,
): Party {
	return {
		...party,
		organisationId: registeredId ?? null,
		// The address that was wrong would be an invitation to the same people.
		contact: { ...party.contact, name: contactName ?? party.contact.name, email },
		releasedAt: now,
		...(email && { toldAgainAt: now }),
	};
}
