import * as z from 'zod/mini';
import { defineStep } from '../step';

/** What its form asks. */
export const takeOnInput = z.object({});

/**
 * A caseworker takes the dispute on, so that colleagues see who handles it. Taken over from a
 * colleague, that colleague is told.
 */
export const takeOn = defineStep({
	name: 'take-on',
	from: ['filed', 'cure-requested', 'under-review', 'advised', 'awaiting-signature'],
	by: ['caseworker'],
	audience: 'ministry',
	input: takeOnInput,
	openInChambers: (chambers, actor) => chambers.caseworker?.personId !== actor.personId,
	apply: ({ dispute, chambers }, _input, { actor }) => ({
		dispute,
		chambers: { ...chambers, caseworker: { personId: actor.personId, name: actor.name } },
	}),
	notices(_after, _input, { actor }, before) {
		const colleague = before.chambers.caseworker;
		return colleague && colleague.personId !== actor.personId
			? [{ template: 'case-taken-over', to: { personId: colleague.personId } }]
			: [];
	},
});
