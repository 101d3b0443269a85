import type { LawData } from '../../law/law-data';
import { localDateOf } from '../../local-date';
import type { Cure, Dispute } from '../dispute';
import { cureTerm } from './clock';
import type { DueReason } from './due-reason';

/**
 * Why an invitation to mend the request ends on its day. A law that changed after its term had passed
 * does not move that day any more, so that it is then told as the applicant was told it.
 */
export function cureReason(dispute: Dispute, cure: Cure, law: LawData): DueReason {
	const { requestedAt, days, due } = cure;
	const term = cureTerm(dispute, cure, law);
	if (!due || term.due === due) return { why: 'term', term };
	return { why: 'cure-as-told', askedOn: localDateOf(new Date(requestedAt)), days, due };
}
