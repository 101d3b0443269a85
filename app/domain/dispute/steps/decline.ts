import * as z from 'zod/mini';
import { confirmation, requiredText } from '../../form/fields';
import { endSuspension, runningCure } from '../clock';
import { disputingParties } from '../role';
import { defineStep } from '../step';

/** What its form asks. */
export const declineInput = z.object({ reasons: requiredText(8000), agreed: confirmation() });

/**
 * The request is not taken into consideration (buiten behandeling stellen, Awb 4:5). While a cure term
 * runs the applicant may still mend it, so it is refused until that term has passed.
 */
export const decline = defineStep({
	name: 'decline',
	from: ['filed', 'cure-requested'],
	by: ['caseworker'],
	audience: 'all',
	input: declineInput,
	reason: (input) => input.reasons,
	hindrance({ dispute }, { today }) {
		const running = runningCure(dispute, today);
		return running
			? { key: 'cure-term-runs', article: 'Awb 4:5', params: { due: running.due } }
			: null;
	},
	apply: ({ dispute, chambers }, input, { now, today }) => ({
		chambers,
		dispute: {
			...endSuspension(dispute, 'cure', today),
			state: 'declined',
			closed: { at: now, reasons: input.reasons },
		},
	}),
	notices: ({ dispute }, input) =>
		disputingParties(dispute).map((party) => ({
			template: 'declined' as const,
			to: { partyId: party.id },
			facts: { detail: input.reasons, rulingDue: null, attachment: 'decline' as const },
		})),
});
