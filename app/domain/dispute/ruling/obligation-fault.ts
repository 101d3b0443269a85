import type { LocalDate } from '../../local-date';
import type { PointDraft } from '../chambers';
import type { Dispute } from '../dispute';
import type { Refusal } from '../step';

/**
 * Why an obligation in these points can't be met, the first of them: it does not say what has to be
 * done, it binds nobody (Awb 3:46), or its last day is no later than `today`. Null where each can be.
 */
export function obligationFault(
	dispute: Dispute,
	points: readonly PointDraft[],
	today: LocalDate,
): Refusal | null {
	for (const { id, title } of dispute.points) {
		const obligation = points.find(({ pointId }) => pointId === id)?.obligation;
		if (!obligation) continue;
		const params = { point: title };
		if (!obligation.text) {
			return { key: 'obligation-without-text', article: 'Awb 3:46', params };
		}
		if (obligation.byPartyIds.length === 0) {
			return { key: 'obligation-of-nobody', article: 'Awb 3:46', params };
		}
		if (obligation.by && obligation.by <= today) {
			return {
				key: 'obligation-past',
				article: 'Awb 3:46',
				params: { ...params, due: obligation.by },
			};
		}
	}
	return null;
}
