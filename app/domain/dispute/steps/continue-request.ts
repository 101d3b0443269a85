import * as z from 'zod/mini';
import { confirmation } from '../../form/fields';
import { disputingParties, partyOf } from '../roles/role';
import { unconfirmedApplicants } from '../roles/unconfirmed-applicants';
import { defineStep } from '../step';

/** What its form asks. */
export const continueRequestInput = z.object({ agreed: confirmation() });

/**
 * An applicant that others had named says that it goes on with the request, once nobody else stands
 * behind it (Rtiv 19a(1)).
 */
export const continueRequest = defineStep({
	name: 'continue-request',
	from: ['filed', 'cure-requested', 'under-review', 'advised', 'awaiting-signature'],
	by: ['applicant'],
	audience: 'all',
	openWhen: (dispute, actor) =>
		unconfirmedApplicants(dispute).some(({ id }) => id === partyOf(dispute, actor)?.id),
	sharable: true,
	input: continueRequestInput,
	apply({ dispute, chambers }, _input, { now, actor }) {
		const own = partyOf(dispute, actor)?.id;
		const parties = dispute.parties.map((party) =>
			party.id === own ? { ...party, continuedAt: now } : party,
		);
		return { chambers, dispute: { ...dispute, parties } };
	},
	notices: ({ dispute }) => [
		...disputingParties(dispute).map((party) => ({
			template: 'request-continued' as const,
			to: { partyId: party.id },
		})),
		{ template: 'request-continued', to: { role: 'caseworker' } },
	],
});
