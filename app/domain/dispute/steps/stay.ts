import * as z from 'zod/mini';
import { optionalText, requiredDate } from '../../form/fields';
import { isStayed } from '../clock';
import { activeApplicants, disputingParties } from '../role';
import { defineStep } from '../step';

/** What its form asks. */
export const stayInput = z.object({ until: requiredDate(), remarks: optionalText(4000) });

/**
 * The dispute rests (aanhouding) until a day to which every applicant consented in writing; the ruling
 * term stands still meanwhile (Awb 4:15).
 */
export const stay = defineStep({
	name: 'stay',
	from: ['filed', 'under-review', 'advised', 'awaiting-signature'],
	by: ['caseworker'],
	audience: 'all',
	openWhen: (dispute, _actor, today) =>
		!isStayed(dispute, today) && dispute.stayConsents.length > 0,
	input: stayInput,
	reason: (input) => input.remarks,
	refuse({ dispute }, input, { today }) {
		if (input.until <= today) return { key: 'stay-not-in-future', article: 'Awb 4:15' };
		for (const party of activeApplicants(dispute)) {
			const consent = dispute.stayConsents.find(({ partyId }) => partyId === party.id);
			const params = { party: party.identity.name };
			if (!consent) return { key: 'stay-not-consented', article: 'Awb 4:15', params };
			if (input.until > consent.until) {
				return {
					key: 'stay-beyond-consent',
					article: 'Awb 4:15',
					params: { ...params, until: consent.until },
				};
			}
		}
		return null;
	},
	apply: ({ dispute, chambers }, input, { today }) => ({
		chambers,
		dispute: {
			...dispute,
			stayConsents: [],
			suspensions: [...dispute.suspensions, { ground: 'stay', from: today, until: input.until }],
		},
	}),
	notices: ({ dispute }, input) =>
		disputingParties(dispute).map((party) => ({
			template: 'stayed' as const,
			to: { partyId: party.id },
			facts: { detail: input.remarks, restsUntil: input.until },
		})),
});
