import type { LocalDate } from '../../local-date';
import type { CaseFile } from '../chambers';
import type { Refusal } from '../step';
import { departures } from './departures';
import { obligationFault } from './obligation-fault';

/**
 * Why the drafted ruling can't go to a signatory on `today`, the first reason of more: a point lacks
 * its decision or reasons, or has a decision though it is inadmissible (Awb 3:46), departs from the
 * advice without saying why (Awb 3:50), or lays an obligation that can't be met. Null where it can.
 */
export function rulingFault({ dispute, chambers }: CaseFile, today: LocalDate): Refusal | null {
	const drafted = chambers.draft?.points ?? [];
	for (const { id, title } of dispute.points) {
		const point = drafted.find(({ pointId }) => pointId === id);
		const params = { point: title };
		if (!point?.reasons || point.admissible === null || (point.admissible && !point.outcome)) {
			return { key: 'ruling-incomplete', article: 'Awb 3:46', params };
		}
		if (!point.admissible && (point.outcome || point.obligation)) {
			return { key: 'inadmissible-decided', article: 'Awb 3:46', params };
		}
	}
	const unexplained = departures(dispute, chambers).find(({ because }) => !because);
	if (unexplained) {
		const params = { point: unexplained.point.title };
		return { key: 'departure-unexplained', article: 'Awb 3:50', params };
	}
	return obligationFault(dispute, drafted, today);
}
