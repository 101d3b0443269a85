import * as z from 'zod/mini';
import { optionalText } from '../../form/fields';
import { runningCure } from '../clock';
import { disputingParties } from '../role';
import { defineStep } from '../step';

/** The request is complete (volledigheidstoets): it goes to the advisory committee (Rtiv 19a(4)). */
export const confirmComplete = defineStep({
	name: 'confirm-complete',
	from: ['filed', 'cure-requested'],
	by: ['caseworker'],
	audience: 'all',
	openWhen: (dispute, _actor, today) => !runningCure(dispute, today),
	input: z.object({ remarks: optionalText(4000) }),
	reason: (input) => input.remarks,
	apply: ({ dispute, chambers }) => ({ chambers, dispute: { ...dispute, state: 'under-review' } }),
	notices: (after, input) => [
		...disputingParties(after.dispute).map((party) => ({
			template: 'complete-confirmed' as const,
			to: { partyId: party.id },
			facts: { detail: input.remarks },
		})),
		{ template: 'complete-confirmed', to: { role: 'committee-chair' } },
		{ template: 'complete-confirmed', to: { role: 'committee-member' } },
	],
});
