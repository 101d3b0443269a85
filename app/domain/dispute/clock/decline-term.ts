import type { LawData } from '../../law/law-data';
import { type OpenTerm, termSoFar } from '../../law/open-term';
import type { Term } from '../../law/term';
import { localDateOf } from '../../local-date';
import type { Dispute } from '../dispute';
import { cureTerm } from './clock';

/**
 * The term in which a request that was not completed can be declined (Awb 4:5(4)): from when the term to
 * complete it ended, or from when it was completed after that. Null where nobody asked for completion.
 */
export function declineTerm(dispute: Dispute, law: LawData): Term | OpenTerm | null {
	const cure = dispute.cures.at(-1);
	if (!cure) return null;
	const asked = cureTerm(dispute, cure, law);
	const due = cure.due ?? asked.due;
	if (!due) return asked.due === null ? { ...asked, key: 'decline-after-cure' } : null;
	const answeredOn = cure.answeredAt && localDateOf(new Date(cure.answeredAt));
	const start = answeredOn && answeredOn > due ? answeredOn : due;
	return termSoFar('decline-after-cure', start, {}, law);
}
