import * as z from 'zod/mini';
import { defineStep } from '../step';

/** A caseworker takes the dispute on, so that colleagues see who handles it. */
export const takeOn = defineStep({
	name: 'take-on',
	from: ['filed', 'cure-requested', 'under-review', 'advised', 'awaiting-signature'],
	by: ['caseworker'],
	audience: 'ministry',
	input: z.object({}),
	openInChambers: (chambers, actor) => chambers.caseworker?.personId !== actor.personId,
	apply: ({ dispute, chambers }, _input, { actor }) => ({
		dispute,
		chambers: { ...chambers, caseworker: { personId: actor.personId, name: actor.name } },
	}),
});
