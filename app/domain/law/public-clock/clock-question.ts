import * as z from 'zod/mini';
import { disputeKinds } from '../../dispute/dispute';
import { choice, optionalChoice, optionalDate, optionalYear } from '../../form/fields';
import type { LocalDate } from '../../local-date';

const yesOrNo = ['yes', 'no'] as const;

/**
 * What somebody asks the clock before signing in. Forming agreements needs the date of the bid; a day
 * of filing cannot lie before it, nor before the day on which an agreement was made.
 */
export const clockQuestion = z
	.object({
		kind: choice(disputeKinds),
		/** When municipality and tenants had the association's bid. */
		bidDate: optionalDate(),
		/** When the agreement was made that is not kept. */
		madeOn: optionalDate(),
		/** The last year that the agreement covers. */
		periodUntil: optionalYear({ min: 2015, max: 2099 }),
		/** On which day it would be filed; today where left out. */
		on: optionalDate(),
		allThree: optionalChoice(yesOrNo),
		approached: optionalChoice(yesOrNo),
		proof: optionalChoice(yesOrNo),
		documents: optionalChoice(yesOrNo),
		earlier: optionalChoice(yesOrNo),
	})
	.check(
		z.refine(({ kind, bidDate }) => kind !== 'formation' || bidDate !== null, {
			error: 'required',
			path: ['bidDate'],
		}),
		z.refine(({ kind, bidDate }) => disputeKinds.includes(kind) || bidDate !== null, {
			error: 'formation-needs-day',
			path: ['bidDate'],
			// Judged where the kind is missing, so that one answer tells which dates are needed.
			when: () => true,
		}),
		z.refine(({ kind, bidDate, on }) => kind !== 'formation' || inOrder(bidDate, on), {
			error: 'date-too-early',
			path: ['on'],
		}),
		z.refine(({ kind, madeOn, on }) => kind !== 'performance' || inOrder(madeOn, on), {
			error: 'date-too-early',
			path: ['on'],
		}),
	);
export type ClockQuestion = z.output<typeof clockQuestion>;

function inOrder(first: LocalDate | null, second: LocalDate | null): boolean {
	return !first || !second || first <= second;
}
