import type { LocalDate } from '../local-date';
import { isStayed, lastStay } from './clock';
import type { Dispute } from './dispute';
import type { Refusal } from './step';

/** Why nobody decides on a dispute while it rests by the applicants' consent; null while it does not. */
export function stayFault(dispute: Dispute, today: LocalDate): Refusal | null {
	return isStayed(dispute, today)
		? { key: 'stay-runs', article: 'Awb 4:15', params: { until: lastStay(dispute) ?? '' } }
		: null;
}
