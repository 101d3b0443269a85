import * as z from 'zod/mini';
import { departures } from '../departures';
import { defineStep } from '../step';

/**
 * The written ruling goes to a signatory. Refused while a point lacks its outcome or reasons (Awb
 * 3:46), or departs from the advice without saying why (Awb 3:50).
 */
export const presentRuling = defineStep({
	name: 'present-ruling',
	from: ['under-review', 'advised'],
	by: ['caseworker'],
	audience: 'ministry',
	input: z.object({}),
	openInChambers: (chambers) => chambers.draft !== null,
	refuse({ dispute, chambers }) {
		const draft = chambers.draft;
		const incomplete = dispute.points.find((point) => {
			const ruled = draft?.points.find(({ pointId }) => pointId === point.id);
			return !ruled?.reasons || (ruled.admissible && !ruled.outcome);
		});
		if (incomplete) {
			return { key: 'ruling-incomplete', article: 'Awb 3:46', params: { point: incomplete.title } };
		}
		const unexplained = departures(dispute, chambers).find(({ because }) => !because);
		return unexplained
			? {
					key: 'departure-unexplained',
					article: 'Awb 3:50',
					params: { point: unexplained.point.title },
				}
			: null;
	},
	apply: ({ dispute, chambers }, _input, { now }) => ({
		dispute: { ...dispute, state: 'awaiting-signature' },
		chambers: {
			...chambers,
			draft: chambers.draft && { ...chambers.draft, presentedAt: now },
		},
	}),
	notices: () => [{ template: 'ruling-presented', to: { role: 'signatory' } }],
});
