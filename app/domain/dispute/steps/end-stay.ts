import * as z from 'zod/mini';
import { optionalText } from '../../form/fields';
import { endSuspension, isStayed } from '../clock/clock';
import { disputingParties } from '../roles/role';
import { workingRoles } from '../roles/working-roles';
import { defineStep } from '../step';

/** What its form asks. */
export const endStayInput = z.object({ reason: optionalText(4000) });

/** A stay ends before its day: the ruling term runs on from tomorrow. */
export const endStay = defineStep({
	name: 'end-stay',
	from: ['filed', 'cure-requested', 'under-review', 'advised', 'awaiting-signature'],
	by: ['caseworker', 'applicant'],
	audience: 'all',
	openWhen: (dispute, _actor, today) => isStayed(dispute, today),
	input: endStayInput,
	reason: (input) => input.reason,
	apply: ({ dispute, chambers }, _input, { today }) => ({
		chambers,
		dispute: endSuspension(dispute, 'stay', today),
	}),
	notices: ({ dispute }, input) => [
		...disputingParties(dispute).map((party) => ({
			template: 'stay-ended' as const,
			to: { partyId: party.id },
			facts: { detail: input.reason },
		})),
		...(['caseworker', ...workingRoles(dispute.state)] as const).map((role) => ({
			template: 'stay-ended' as const,
			to: { role },
			facts: { detail: input.reason },
		})),
	],
});
