import * as z from 'zod/mini';
import { optionalText, requiredDate } from '../../form/fields';
import { isStayed } from '../clock';
import { disputingParties } from '../role';
import { consentingApplicants, validConsents, withoutConsent } from '../stay-consents';
import { defineStep } from '../step';
import { workingRoles } from '../working-roles';

/** What its form asks. */
export const stayInput = z.object({ until: requiredDate(), remarks: optionalText(4000) });

/**
 * The dispute rests (aanhouding) until a day to which every applicant consented in writing who can; the ruling
 * term stands still meanwhile (Awb 4:15).
 */
export const stay = defineStep({
	name: 'stay',
	from: ['filed', 'cure-requested', 'under-review', 'advised', 'awaiting-signature'],
	by: ['caseworker'],
	audience: 'all',
	openWhen: (dispute, _actor, today) =>
		!isStayed(dispute, today) && validConsents(dispute, today).length > 0,
	input: stayInput,
	reason: (input) => input.remarks,
	hindrance({ dispute }, { today }) {
		const party = withoutConsent(dispute, today)?.identity.name;
		return party ? { key: 'stay-not-consented', article: 'Awb 4:15', params: { party } } : null;
	},
	refuse({ dispute }, input, { today }) {
		if (input.until <= today) return { key: 'stay-not-in-future', article: 'Awb 4:15' };
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
	apply: ({ dispute, chambers }, input, { today }) => ({
		chambers,
		dispute: {
			...dispute,
			stayConsents: [],
			suspensions: [...dispute.suspensions, { ground: 'stay', from: today, until: input.until }],
		},
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
