import * as z from 'zod/mini';
import { optionalDate, optionalText } from '../../form/fields';
import { adviceDayFault } from '../clock/advice-day';
import { runningCure } from '../clock/clock';
import { expecting } from '../notices/expecting';
import { disputingParties } from '../roles/role';
import { defineStep } from '../step';

/** What its form asks. */
export const confirmCompleteInput = z.object({
	remarks: optionalText(4000),
	adviceDue: optionalDate(),
});

/**
 * The request is complete (volledigheidstoets): it goes to the advisory committee (Rtiv 19a(4)), which
 * can be given a day by which its advice is expected (Awb 3:6), before the ruling is due.
 */
export const confirmComplete = defineStep({
	name: 'confirm-complete',
	from: ['filed', 'cure-requested'],
	by: ['caseworker'],
	audience: 'all',
	openWhen: (dispute, _actor, today) => !runningCure(dispute, today),
	input: confirmCompleteInput,
	reason: (input) => input.remarks,
	refuse: ({ dispute }, { adviceDue }, context) =>
		adviceDue ? adviceDayFault(dispute, adviceDue, context) : null,
	apply: ({ dispute, chambers }, input) => ({
		chambers: { ...chambers, adviceDue: input.adviceDue },
		dispute: { ...dispute, state: 'under-review' },
	}),
	notices: (after, input) => [
		...disputingParties(after.dispute).map((party) => ({
			template: 'complete-confirmed' as const,
			to: { partyId: party.id },
			facts: { detail: input.remarks },
		})),
		{
			template: 'complete-confirmed',
			to: { role: 'committee-chair' },
			facts: {
				detail: input.remarks,
				expected: input.adviceDue
					? expecting('give-advice', { why: 'advice', due: input.adviceDue })
					: null,
			},
		},
		{
			template: 'complete-confirmed',
			to: { role: 'committee-member' },
			facts: { detail: input.remarks },
		},
	],
});
