import * as z from 'zod/mini';
import { requiredText, wholeNumber } from '../../form/fields';
import { termSoFar } from '../../law/open-term';
import { cureReason } from '../clock/cure-reason';
import { expecting } from '../notices/expecting';
import { activeApplicants, disputingParties } from '../roles/role';
import { defineStep } from '../step';

/** What its form asks. */
export const requestCureInput = z.object({
	defects: requiredText(8000),
	/** Days that the applicant gets, counted from the day after the invitation. */
	days: wholeNumber({ min: 1, max: 84 }),
});

/**
 * The applicant is invited to mend what the request lacks (herstelverzuim, Awb 4:5); the ruling term
 * stands still from the day after (Awb 4:15).
 */
export const requestCure = defineStep({
	name: 'request-cure',
	from: ['filed'],
	by: ['caseworker'],
	audience: 'all',
	input: requestCureInput,
	reason: (input) => input.defects,
	apply({ dispute, chambers }, input, { today, now, law, newId }) {
		const { due } = termSoFar('cure', today, { length: { days: input.days } }, law);
		const cure = {
			id: newId(),
			requestedAt: now,
			defects: input.defects,
			days: input.days,
			due,
			answeredAt: null,
			answer: null,
			exhibitIds: [],
		};
		return {
			chambers,
			dispute: {
				...dispute,
				state: 'cure-requested',
				cures: [...dispute.cures, cure],
				suspensions: [...dispute.suspensions, { ground: 'cure', from: today, until: due }],
			},
		};
	},
	notices({ dispute }, input, { law }) {
		const cure = dispute.cures.at(-1);
		const expected = cure ? expecting('cure', cureReason(dispute, cure, law)) : null;
		const applicants = new Set(activeApplicants(dispute).map((party) => party.id));
		return disputingParties(dispute).map((party) => ({
			template: 'cure-requested' as const,
			to: { partyId: party.id },
			facts: {
				detail: input.defects,
				rulingDue: null,
				expected: applicants.has(party.id) ? expected : null,
				...(!applicants.has(party.id) && cure?.due && { cureDue: cure.due }),
			},
		}));
	},
});
