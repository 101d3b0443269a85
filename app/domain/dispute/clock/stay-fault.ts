import type { LocalDate } from '../../local-date';
import type { Dispute } from '../dispute';
import type { Refusal } from '../step';
import { isStayed, lastStay } from './clock';

/** Why nobody decides on a dispute while it rests by the applicants' consent; null while it does not. */
export function stayFault(dispute: Dispute, today: LocalDate): Refusal | null {
	return isStayed(dispute, today)
		? { key: 'stay-runs', article: 'Awb 4:15', params: { until: lastStay(dispute) ?? '' } }
		: null;
}

/** Why a dispute can't rest until this day; null where it can. A stay that runs is only made longer. */
export function stayDayFault(dispute: Dispute, until: LocalDate, today: LocalDate): Refusal | null {
	const article = 'Awb 4:15';
	if (until <= today) return { key: 'stay-not-in-future', article };
	const running = isStayed(dispute, today) ? lastStay(dispute) : null;
	return running && until <= running
		? { key: 'stay-not-longer', article, params: { until: running } }
		: null;
}
