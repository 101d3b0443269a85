import * as z from 'zod/mini';
import { waitsForAdviceUntil } from '../clock/advice-day';
import { rulingFault } from '../ruling/ruling-fault';
import { defineStep, type Refusal } from '../step';

/** What its form asks. */
export const presentRulingInput = z.object({});

/**
 * The written ruling goes to a signatory. Refused while it is not finished, which is judged here and
 * not before, or while the committee still has time for its advice (Awb 3:6). General considerations
 * are no must: the reasons stand per point.
 */
export const presentRuling = defineStep({
	name: 'present-ruling',
	from: ['under-review', 'advised'],
	by: ['caseworker'],
	audience: 'ministry',
	input: presentRulingInput,
	openInChambers: (chambers) => chambers.draft !== null,
	// Nobody presents a ruling without having read what came in while its page was open.
	outdatedBy: [
		'give-advice',
		'draft-ruling',
		'submit-views',
		'provide-information',
		'withdraw',
		'undo-confirmation',
	],
	hindrance(file, { today, law }): Refusal | null {
		const due = waitsForAdviceUntil(file, law);
		if (due && today <= due) {
			return { key: 'advice-still-due', article: 'Awb 3:6', params: { due } };
		}
		return rulingFault(file, today);
	},
	apply: ({ dispute, chambers }, _input, { now }) => ({
		dispute: { ...dispute, state: 'awaiting-signature' },
		chambers: {
			...chambers,
			draft: chambers.draft && { ...chambers.draft, presentedAt: now },
		},
	}),
	notices: () => [{ template: 'ruling-presented', to: { role: 'signatory' } }],
});
