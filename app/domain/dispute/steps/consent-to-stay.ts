import * as z from 'zod/mini';
import { confirmation, optionalText, requiredDate } from '../../form/fields';
import { stayDayFault } from '../clock/stay-fault';
import { expecting } from '../notices/expecting';
import { disputingParties, partyOf } from '../roles/role';
import { defineStep } from '../step';
import { waitingIn } from '../waiting';

/** What its form asks. */
export const consentToStayInput = z.object({
	until: requiredDate(),
	reason: optionalText(4000),
	agreed: confirmation(),
});

/**
 * An applicant consents in writing that the dispute rests until a day (Awb 4:15). It takes effect
 * when every applicant has consented and a caseworker grants the stay. While it rests already, they can
 * consent to a later day.
 */
export const consentToStay = defineStep({
	name: 'consent-to-stay',
	from: ['filed', 'cure-requested', 'under-review', 'advised', 'awaiting-signature'],
	by: ['applicant'],
	audience: 'all',
	openWhen: (dispute, actor, today) =>
		!dispute.stayConsents.some(
			({ partyId, until }) => partyId === partyOf(dispute, actor)?.id && until > today,
		),
	sharable: true,
	input: consentToStayInput,
	reason: (input) => input.reason,
	refuse: ({ dispute }, input, { today }) => stayDayFault(dispute, input.until, today),
	apply({ dispute, chambers }, { until, reason }, { now, actor }) {
		const party = partyOf(dispute, actor);
		if (!party) throw new Error('Only an applicant can consent to a stay');
		return {
			chambers,
			dispute: {
				...dispute,
				// One that has run out makes room for the new one.
				stayConsents: [
					...dispute.stayConsents.filter(({ partyId }) => partyId !== party.id),
					{ partyId: party.id, at: now, until, reason },
				],
			},
		};
	},
	notices(after, input, { law }) {
		const facts = { detail: input.reason };
		const toDecide = waitingIn(after, law).find(({ task }) => task === 'decide-stay');
		const expected = toDecide ? expecting(toDecide.task, toDecide.because) : null;
		return [
			...disputingParties(after.dispute).map((party) => ({
				template: 'stay-consented' as const,
				to: { partyId: party.id },
				facts,
			})),
			{ template: 'stay-consented', to: { role: 'caseworker' }, facts: { ...facts, expected } },
		];
	},
});
