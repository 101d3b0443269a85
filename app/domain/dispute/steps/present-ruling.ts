import * as z from 'zod/mini';
import { departures } from '../departures';
import { obligationFault } from '../obligation-fault';
import { defineStep, type Refusal } from '../step';

/** What its form asks. */
export const presentRulingInput = z.object({});

/**
 * The written ruling goes to a signatory. Refused while a point lacks its outcome or reasons (Awb
 * 3:46), departs from the advice without saying why (Awb 3:50), lays an obligation on nobody or for a
 * day that is over, or is written while the committee still has time for its advice (Awb 3:6). General considerations are no must: the reasons stand per point.
 */
export const presentRuling = defineStep({
	name: 'present-ruling',
	from: ['under-review', 'advised'],
	by: ['caseworker'],
	audience: 'ministry',
	input: presentRulingInput,
	openInChambers: (chambers) => chambers.draft !== null,
	// Nobody presents a ruling without having read what came in while its page was open.
	outdatedBy: ['draft-ruling', 'submit-views', 'provide-information', 'withdraw'],
	hindrance({ dispute, chambers }, { today }): Refusal | null {
		const { advice, adviceDue, draft } = chambers;
		if (!advice && adviceDue && today <= adviceDue) {
			return { key: 'advice-still-due', article: 'Awb 3:6', params: { due: adviceDue } };
		}
		const incomplete = dispute.points.find((point) => {
			const ruled = draft?.points.find(({ pointId }) => pointId === point.id);
			return !ruled?.reasons || (ruled.admissible && !ruled.outcome);
		});
		if (incomplete) {
			return { key: 'ruling-incomplete', article: 'Awb 3:46', params: { point: incomplete.title } };
		}
		const unexplained = departures(dispute, chambers).find(({ because }) => !because);
		if (unexplained) {
			const params = { point: unexplained.point.title };
			return { key: 'departure-unexplained', article: 'Awb 3:50', params };
		}
		return obligationFault(dispute, draft?.points ?? [], today);
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
