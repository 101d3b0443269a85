import * as z from 'zod/mini';
import { optionalText, requiredDate } from '../../form/fields';
import { adviceDayFault } from '../clock/advice-day';
import { expecting } from '../notices/expecting';
import { defineStep } from '../step';

/** What its form asks. */
export const setAdviceDueInput = z.object({
	adviceDue: requiredDate(),
	remarks: optionalText(4000),
});

/**
 * A caseworker sets or moves the day by which the advice is expected (Awb 3:6), told to the committee.
 * It stays before the last day for the ruling.
 */
export const setAdviceDue = defineStep({
	name: 'set-advice-due',
	from: ['under-review'],
	by: ['caseworker'],
	audience: 'ministry',
	input: setAdviceDueInput,
	reason: (input) => input.remarks,
	refuse: ({ dispute }, input, context) => adviceDayFault(dispute, input.adviceDue, context),
	apply: ({ dispute, chambers }, input) => ({
		dispute,
		chambers: { ...chambers, adviceDue: input.adviceDue },
	}),
	notices(_after, { adviceDue, remarks }) {
		const facts = { detail: remarks, adviceDue };
		const expected = expecting('give-advice', { why: 'advice', due: adviceDue });
		return [
			{
				template: 'advice-due-set',
				to: { role: 'committee-chair' },
				facts: { ...facts, expected },
			},
			{ template: 'advice-due-set', to: { role: 'committee-member' }, facts },
		];
	},
});
