import * as z from 'zod/mini';
import { confirmation } from '../../form/fields';
import type { CaseFile, PointDraft } from '../chambers';
import { stayFault } from '../clock/stay-fault';
import { decisionNotices } from '../notices/closing-notices';
import { type Addition, addedSince } from '../ruling/added-since';
import { departures } from '../ruling/departures';
import { obligationFault } from '../ruling/obligation-fault';
import type { PointRuling } from '../ruling/ruling';
import { defineStep, type Refusal } from '../step';

/** What its form asks. */
export const signRulingInput = z.object({ agreed: confirmation() });

/**
 * The signatory signs the binding ruling on behalf of the minister (Ww 44(4)); it is notified to all
 * parties (Awb 3:41). Whoever drafted it can't sign it (Awb 10:3, 10:10), and nobody can while it was
 * presented before something that a party has added since (Awb 3:2), while the dispute rests, or once the day of an obligation
 * in it has come (Awb 3:46): it goes back first.
 */
export const signRuling = defineStep({
	name: 'sign-ruling',
	from: ['awaiting-signature'],
	by: ['signatory'],
	audience: 'all',
	asksWhoIsUnreached: true,
	input: signRulingInput,
	// Nobody signs another text than the one that they read.
	outdatedBy: ['present-ruling'],
	hindrance({ dispute, chambers }, { actor, today }): Refusal | null {
		const { draft } = chambers;
		if (draft?.drafterIds.includes(actor.personId)) {
			return { key: 'drafter-cannot-sign', article: 'Awb 10:3' };
		}
		const rests = stayFault(dispute, today);
		if (rests) return rests;
		const added = draft?.presentedAt ? addedSince(dispute, draft.presentedAt) : [];
		if (added.length > 0) {
			return { key: 'added-since-presented', article: 'Awb 3:2', params: namesOf(added) };
		}
		const fault = obligationFault(dispute, draft?.points ?? [], today);
		return fault?.key === 'obligation-past' ? { ...fault, key: 'obligation-past-unsigned' } : fault;
	},
	apply(file, _input, { now, actor, law }) {
		const { dispute, chambers } = file;
		const draft = chambers.draft;
		if (!draft) throw new Error('A ruling awaits its signature only when it was drafted');
		return {
			chambers,
			dispute: {
				...dispute,
				state: 'ruled',
				ruling: {
					signedAt: now,
					signedBy: { personId: actor.personId, name: actor.name },
					considerations: draft.considerations,
					points: notifiedPoints(file, draft.points),
					remedies: law.remedies,
				},
			},
		};
	},
	notices: ({ dispute }, _input, { unreached }) => decisionNotices(dispute, unreached),
});

/** Per kind of addition, the names of whose it is. */
function namesOf(added: readonly Addition[]): Record<string, string> {
	const names: Record<string, string> = {};
	for (const what of new Set(added.map((each) => each.what))) {
		const parties = added.filter((each) => each.what === what).map(({ party }) => party);
		names[what] = [...new Set(parties)].join(', ');
	}
	return names;
}

/** Why it departs from the advice belongs in the ruling only where it does depart from it. */
function notifiedPoints({ dispute, chambers }: CaseFile, points: PointDraft[]): PointRuling[] {
	const departing = new Set(departures(dispute, chambers).map(({ point }) => point.id));
	return points.map(({ admissible, departsBecause, ...point }) => {
		if (admissible === null) throw new Error('A ruling is presented only when it is finished');
		return {
			...point,
			admissible,
			departsBecause: departing.has(point.pointId) ? departsBecause : null,
		};
	});
}
