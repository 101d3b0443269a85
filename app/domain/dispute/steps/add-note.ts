import * as z from 'zod/mini';
import { requiredText } from '../../form/fields';
import { disputeStates } from '../dispute';
import { defineStep } from '../step';

/** What its form asks. */
export const addNoteInput = z.object({ text: requiredText(8000) });

/** A note among ministry and committee; parties never see it (Awb 2:5). */
export const addNote = defineStep({
	name: 'add-note',
	from: disputeStates,
	by: ['caseworker', 'committee-chair', 'committee-member', 'signatory'],
	audience: 'ministry',
	sharable: true,
	input: addNoteInput,
	reason: (input) => input.text,
	apply: ({ dispute, chambers }, input, { now, actor, actingFor, newId }) => ({
		dispute,
		chambers: {
			...chambers,
			notes: [
				...chambers.notes,
				{
					id: newId(),
					at: now,
					personId: actor.personId,
					name: actor.name,
					role: actingFor,
					text: input.text,
				},
			],
		},
	}),
});
