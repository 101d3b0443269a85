import type { Chambers } from '../chambers';
import type { Dispute } from '../dispute';
import type { Point } from '../point';

/** The points on which the drafted ruling departs from the advice, with the reason given (Awb 3:50). */
export function departures(
	dispute: Dispute,
	{ advice, draft }: Chambers,
): { point: Point; because: string | null }[] {
	if (!advice || !draft) return [];
	return dispute.points.flatMap((point) => {
		const advised = advice.points.find(({ pointId }) => pointId === point.id);
		const ruled = draft.points.find(({ pointId }) => pointId === point.id);
		if (!advised || !ruled || ruled.admissible === null) return [];
		const follows = advised.admissible === ruled.admissible && advised.outcome === ruled.outcome;
		return follows ? [] : [{ point, because: ruled.departsBecause }];
	});
}
