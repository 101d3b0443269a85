import type { LawData } from '../../law/law-data';
import type { LocalDate } from '../../local-date';
import { cureTerm } from '../clock/clock';
import { declineTerm } from '../clock/decline-term';
import type { Dispute } from '../dispute';
import { confirmingTerm, unconfirmedApplicants } from '../roles/unconfirmed-applicants';
import type { Refusal } from '../step';

/**
 * On what ground a request is not processed: it was not completed (Awb 4:5), it repeats one that was
 * decided and brings nothing new (Awb 4:6), the minister does not rule on such a matter (Ww 44), or no
 * applicant that goes on has confirmed (Rtiv 19a(1), Awb 4:5).
 */
export const declineGrounds = [
	'not-completed',
	'repeated',
	'outside-act',
	'nobody-confirmed',
] as const;
export type DeclineGround = (typeof declineGrounds)[number];

/** The grounds on which this dispute can be declined where it stands now; none at most times. */
export function groundsIn(dispute: Dispute): DeclineGround[] {
	const isChecked = dispute.state !== 'filed' && dispute.state !== 'cure-requested';
	return declineGrounds.filter((ground) =>
		ground === 'nobody-confirmed' ? unconfirmedApplicants(dispute).length > 0 : !isChecked,
	);
}

/** Why the dispute can't be declined on this ground `today`; null where it can. */
export function groundFault(
	dispute: Dispute,
	ground: DeclineGround,
	{ today, law }: { today: LocalDate; law: LawData },
): Refusal | null {
	if (!groundsIn(dispute).includes(ground)) return { key: 'ground-not-now', article: 'Awb 4:5' };
	if (ground === 'not-completed') return completionFault(dispute, today, law);
	if (ground !== 'nobody-confirmed') return null;
	const term = confirmingTerm(dispute, law);
	// A term whose last day is not known yet has not passed.
	return term && (!term.due || today <= term.due)
		? { key: 'confirming-term-runs', article: 'Awb 4:5', params: { due: term.due ?? '' } }
		: null;
}

/**
 * The applicant has the whole term to complete the request, also where part of it came earlier. Once four
 * weeks have passed since then, or since it came later, the request has to be dealt with as it is
 * (Awb 4:5(4)).
 */
function completionFault(dispute: Dispute, today: LocalDate, law: LawData): Refusal | null {
	const cure = dispute.cures.at(-1);
	if (!cure) return { key: 'cure-not-offered', article: 'Awb 4:5' };
	const due = cure.due ?? cureTerm(dispute, cure, law).due;
	if (!due || today <= due) {
		return { key: 'cure-term-runs', article: 'Awb 4:5', params: { due: due ?? '' } };
	}
	const term = declineTerm(dispute, law);
	return term?.due && today > term.due
		? { key: 'decline-too-late', article: 'Awb 4:5(4)', params: { due: term.due } }
		: null;
}
