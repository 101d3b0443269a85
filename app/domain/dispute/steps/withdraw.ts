import * as z from 'zod/mini';
import { confirmation, optionalText } from '../../form/fields';
import { dueOf } from '../clock/due-reason';
import { lapsedQuestions } from '../notices/closing-notices';
import { expecting } from '../notices/expecting';
import type { NoticeTemplate } from '../notices/notice';
import { activeApplicants, disputingParties, isClosed, partyOf } from '../roles/role';
import { confirmingReason, unconfirmedApplicants } from '../roles/unconfirmed-applicants';
import { defineStep } from '../step';

/** What its form asks. */
export const withdrawInput = z.object({ reason: optionalText(4000), agreed: confirmation() });

/**
 * An applicant withdraws; joint applicants who remain go on alone, otherwise the dispute ends. Where
 * none of those has confirmed yet, they get a term to do so. Who withdrew stays a party and can give
 * its views.
 */
export const withdraw = defineStep({
	name: 'withdraw',
	from: ['filed', 'cure-requested', 'under-review', 'advised', 'awaiting-signature'],
	by: ['applicant'],
	audience: 'all',
	sharable: true,
	input: withdrawInput,
	reason: (input) => input.reason,
	apply({ dispute, chambers }, input, { now, actor }) {
		const leaving = partyOf(dispute, actor);
		const parties = dispute.parties.map((party) =>
			party.id === leaving?.id ? { ...party, withdrawnAt: now } : party,
		);
		// What it consented to doesn't bind those who go on.
		const stayConsents = dispute.stayConsents.filter(({ partyId }) => partyId !== leaving?.id);
		const withdrawn = { ...dispute, parties, stayConsents };
		return {
			chambers,
			dispute:
				activeApplicants(withdrawn).length > 0
					? withdrawn
					: { ...withdrawn, state: 'withdrawn', closed: { at: now, reasons: input.reason } },
		};
	},
	notices({ dispute }, input, { law }, before) {
		const template: NoticeTemplate =
			dispute.state === 'withdrawn' ? 'withdrawn' : 'applicant-withdrew';
		const because = confirmingReason(dispute, law);
		const names = unconfirmedApplicants(dispute).map(({ identity }) => identity.name);
		const unconfirmed = because ? { unconfirmed: { names, due: dueOf(because) } } : {};
		const expected = because && expecting('decide-unconfirmed', because);
		const facts = { detail: input.reason, ...unconfirmed };
		return [
			...disputingParties(dispute).map((party) => ({ template, to: { partyId: party.id }, facts })),
			{ template, to: { role: 'caseworker' }, facts: { ...facts, expected } },
			{ template, to: { role: 'committee-chair' }, facts },
			{ template, to: { role: 'committee-member' }, facts },
			...(before.dispute.state === 'awaiting-signature'
				? [{ template, to: { role: 'signatory' as const }, facts }]
				: []),
			...(isClosed(dispute) ? lapsedQuestions(dispute) : []),
		];
	},
});
