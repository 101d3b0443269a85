import * as z from 'zod/mini';

/** Choosing for whom one acts. */
export const actingForm = z.object({
	membershipId: z.string({ error: 'choose-one' }).check(z.maxLength(100, 'choose-one')),
});
