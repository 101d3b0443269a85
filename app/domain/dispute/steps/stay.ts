import * as z from 'zod/mini';
import { optionalText, requiredDate } from '../../form/fields';
import type { LocalDate } from '../../local-date';
import { isStayed, lastStay } from '../clock/clock';
import { consentingApplicants, validConsents, withoutConsent } from '../clock/stay-consents';
import { stayDayFault } from '../clock/stay-fault';
import type { ClockSuspension, Dispute } from '../dispute';
import { disputingParties } from '../roles/role';
import { workingRoles } from '../roles/working-roles';
import { defineStep } from '../step';

/** What its form asks. */
export const stayInput = z.object({ until: requiredDate(), remarks: optionalText(4000) });

/**
 * The dispute rests (aanhouding) until a day to which every applicant consented in writing who can; the ruling
 * term stands still meanwhile (Awb 4:15). One that rests already rests longer.
 */
export const stay = defineStep({
	name: 'stay',
	from: ['filed', 'cure-requested', 'under-review', 'advised', 'awaiting-signature'],
	by: ['caseworker'],
	audience: 'all',
	openWhen: (dispute, _actor, today) => validConsents(dispute, today).length > 0,
	input: stayInput,
	reason: (input) => input.remarks,
	hindrance({ dispute }, { today }) {
		const party = withoutConsent(dispute, today)?.identity.name;
		return party ? { key: 'stay-not-consented', article: 'Awb 4:15', params: { party } } : null;
	},
	refuse({ dispute }, input, { today }) {
		const fault = stayDayFault(dispute, input.until, today);
		if (fault) return fault;
		const names = new Map(
			consentingApplicants(dispute).map(({ id, identity }) => [id, identity.name]),
		);
		const shorter = dispute.stayConsents.find(
			({ partyId, until }) => names.has(partyId) && input.until > until,
		);
		return shorter
			? {
					key: 'stay-beyond-consent',
					article: 'Awb 4:15',
					params: { party: names.get(shorter.partyId) ?? '', until: shorter.until },
				}
			: null;
	},
	apply: ({ dispute, chambers }, { until }, { today }) => ({
		chambers,
		dispute: { ...dispute, stayConsents: [], suspensions: restingUntil(dispute, until, today) },
	}),
	notices: ({ dispute }, input) =>
		[
			...disputingParties(dispute).map(({ id }) => ({ partyId: id })),
			...workingRoles(dispute.state).map((role) => ({ role })),
		].map((to) => ({
			template: 'stayed' as const,
			to,
			facts: { detail: input.remarks, restsUntil: input.until },
		})),
});

/** The suspensions with a stay that begins today, or with the one that runs until its later day. */
function restingUntil(dispute: Dispute, until: LocalDate, today: LocalDate): ClockSuspension[] {
	const running = isStayed(dispute, today) ? lastStay(dispute) : null;
	if (!running) return [...dispute.suspensions, { ground: 'stay', from: today, until }];
	return dispute.suspensions.map((suspension) =>
		suspension.ground === 'stay' && suspension.until === running
			? { ...suspension, until }
			: suspension,
	);
}
