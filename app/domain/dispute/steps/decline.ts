import * as z from 'zod/mini';
import { choice, confirmation, requiredText } from '../../form/fields';
import { endSuspension, runningCure } from '../clock/clock';
import { stayFault } from '../clock/stay-fault';
import { decisionNotices } from '../notices/closing-notices';
import { declineGrounds, groundFault, groundsIn } from '../ruling/decline-ground';
import { defineStep } from '../step';

/** What its form asks. */
export const declineInput = z.object({
	ground: choice(declineGrounds),
	reasons: requiredText(8000),
	agreed: confirmation(),
});

/**
 * The request is not taken into consideration (buiten behandeling stellen, Awb 4:5). While a cure term
 * runs the applicant may still mend it, so it is refused until that term has passed; and a request is
 * declined as not completed only where the applicant had that chance.
 */
export const decline = defineStep({
	name: 'decline',
	from: ['filed', 'cure-requested', 'under-review', 'advised', 'awaiting-signature'],
	by: ['caseworker'],
	audience: 'all',
	openWhen: (dispute) => groundsIn(dispute).length > 0,
	asksWhoIsUnreached: true,
	input: declineInput,
	reason: (input) => input.reasons,
	hindrance({ dispute }, context) {
		const rests = stayFault(dispute, context.today);
		if (rests) return rests;
		const running = runningCure(dispute, context.today);
		if (running) {
			return { key: 'cure-term-runs', article: 'Awb 4:5', params: { due: running.due ?? '' } };
		}
		const [only, ...others] = groundsIn(dispute);
		return only && others.length === 0 ? groundFault(dispute, only, context) : null;
	},
	refuse: ({ dispute }, { ground }, context) => groundFault(dispute, ground, context),
	apply: ({ dispute, chambers }, input, { now, today, actor }) => ({
		chambers,
		dispute: {
			...endSuspension(dispute, 'cure', today),
			state: 'declined',
			closed: { at: now, reasons: input.reasons, ground: input.ground, by: actor.name },
		},
	}),
	notices: ({ dispute }, _input, { unreached }) => decisionNotices(dispute, unreached),
});
