import * as z from 'zod/mini';
import { optionalEmail, optionalText, requiredText } from '../../form/fields';
import type { Instant } from '../../instant';
import type { Party } from '../dispute';
import { noticesToNewlyReached } from '../notices/notices-to-newly-reached';
import { partiesLine } from '../roles/parties-line';
import { isOfOtherSide } from '../roles/role';
import { defineStep } from '../step';

/** What its form asks: only what changes is filled in. */
export const correctContactInput = z
	.object({
		partyId: z
			.string({ error: 'choose-one' })
			.check(z.minLength(1, 'choose-one'), z.maxLength(100)),
		name: optionalText(200),
		address: optionalText(500),
		contactName: optionalText(200),
		email: optionalEmail(),
		/** All parties read it, and they don't read each other's addresses. */
		reason: requiredText(4000).check(z.refine((text) => !/\S@\S/.test(text), 'no-address-here')),
	})
	.check(
		z.refine((input) => Boolean(input.name || input.address || input.contactName || input.email), {
			error: 'nothing-changed',
			path: ['email'],
		}),
	);
type CorrectContact = z.output<typeof correctContactInput>;

/**
 * A caseworker corrects how a party is named and reached (Rtiv 19a(1)). An e-mail address that is
 * filled in gets the notice of the request and the way in, also where it is the same as before; a party
 * whose organisation can be reached keeps that organisation's own address.
 */
export const correctContact = defineStep({
	name: 'correct-contact',
	from: ['filed', 'cure-requested', 'under-review', 'advised', 'awaiting-signature'],
	by: ['caseworker'],
	audience: 'all',
	asksWhoIsUnreached: true,
	input: correctContactInput,
	reason: ({ partyId, reason }, { parties }) => {
		const name = parties.find(({ id }) => id === partyId)?.identity.name;
		return `${name}: ${reason}`;
	},
	refuse({ dispute }, input, { unreached }) {
		const party = dispute.parties.find(({ id }) => id === input.partyId);
		if (!party) return { key: 'party-unknown', article: 'Rtiv 19a(1)' };
		const { organisationId, identity } = party;
		if (input.email && organisationId && !unreached.includes(organisationId)) {
			const params = { party: identity.name };
			return { key: 'organisation-has-address', article: 'Rtiv 19a(1)', params };
		}
		if (isOfOtherSide(dispute, party.id, input.email)) {
			const params = { party: identity.name };
			return { key: 'address-of-other-side', article: 'Rtiv 19a(1)', params };
		}
		return input.address && !('address' in identity)
			? { key: 'third-party-without-address', article: 'Rtiv 19c' }
			: null;
	},
	apply({ dispute, chambers }, input, { now }) {
		const parties = dispute.parties.map((party) =>
			party.id === input.partyId ? corrected(party, input, now) : party,
		);
		const named = parties.map(({ identity, side }) => ({ name: identity.name, side }));
		return { chambers, dispute: { ...dispute, parties, title: partiesLine(named) } };
	},
	notices({ dispute }, input, { law }) {
		const party = dispute.parties.find(({ id }) => id === input.partyId);
		return party && input.email ? noticesToNewlyReached(dispute, party, law) : [];
	},
});

function corrected(party: Party, input: CorrectContact, now: Instant): Party {
	const { identity, contact } = party;
	const name = input.name ?? identity.name;
	const address = 'address' in identity ? { address: input.address ?? identity.address } : {};
	const renamed = input.name || input.address;
	return {
		...party,
		identity: { ...identity, name, ...address },
		...(renamed && { filedAs: party.filedAs ?? identity }),
		contact: {
			...contact,
			name: input.contactName ?? contact.name,
			email: input.email ?? contact.email,
		},
		...(input.email && { toldAgainAt: now }),
	};
}
