import * as z from 'zod/mini';
import { requiredText } from '../../form/fields';
import { defineStep } from '../step';

/** What its form asks. */
export const sendBackRulingInput = z.object({ remarks: requiredText(8000) });

/** The signatory sends the drafted ruling back with remarks. */
export const sendBackRuling = defineStep({
	name: 'send-back-ruling',
	from: ['awaiting-signature'],
	by: ['signatory'],
	audience: 'ministry',
	input: sendBackRulingInput,
	reason: (input) => input.remarks,
	apply({ dispute, chambers }, input, { now, actor }) {
		const remark = { at: now, name: actor.name, text: input.remarks };
		return {
			dispute: { ...dispute, state: chambers.advice ? 'advised' : 'under-review' },
			chambers: {
				...chambers,
				draft: chambers.draft && {
					...chambers.draft,
					presentedAt: null,
					remarks: [...chambers.draft.remarks, remark],
				},
			},
		};
	},
	notices: (_after, input) => [
		{
			template: 'ruling-sent-back',
			to: { role: 'caseworker' },
			facts: { detail: input.remarks },
		},
	],
});
