import * as z from 'zod/mini';
import { requiredText } from '../../form/fields';
import { isStayed, lastStay } from '../clock/clock';
import { validConsents } from '../clock/stay-consents';
import { disputingParties } from '../roles/role';
import { defineStep } from '../step';

/** What its form asks. */
export const refuseStayInput = z.object({ reasons: requiredText(4000) });

/**
 * A caseworker does not let the dispute rest, or no longer than it does: the consents that were given fall
 * away. An applicant can consent anew.
 */
export const refuseStay = defineStep({
	name: 'refuse-stay',
	from: ['filed', 'cure-requested', 'under-review', 'advised', 'awaiting-signature'],
	by: ['caseworker'],
	audience: 'all',
	openWhen: (dispute, _actor, today) => validConsents(dispute, today).length > 0,
	input: refuseStayInput,
	reason: (input) => input.reasons,
	apply: ({ dispute, chambers }) => ({ chambers, dispute: { ...dispute, stayConsents: [] } }),
	notices({ dispute }, input, { today }) {
		const restsUntil = isStayed(dispute, today) ? lastStay(dispute) : null;
		const facts = { detail: input.reasons, ...(restsUntil && { restsUntil }) };
		return disputingParties(dispute).map((party) => ({
			template: 'stay-refused' as const,
			to: { partyId: party.id },
			facts,
		}));
	},
});
