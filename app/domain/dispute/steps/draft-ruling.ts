import * as z from 'zod/mini';
import { choices, optionalChoice, optionalDate, optionalText } from '../../form/fields';
import { outcomes, type PointRuling } from '../ruling';
import { defineStep } from '../step';

/** One point of a ruling while it is written; what is missing is asked for when it is presented. */
export const pointRulingInput = z.object({
	admissible: optionalChoice(['yes', 'no']),
	outcome: optionalChoice(outcomes),
	reasons: optionalText(20_000),
	obligation: optionalText(8000),
	obligationBy: choices(),
	obligationDue: optionalDate(),
	departsBecause: optionalText(8000),
});

/** What its form asks. */
export const draftRulingInput = z.object({
	considerations: optionalText(40_000),
	points: z._default(z.record(z.string(), pointRulingInput), {}),
});

/**
 * A caseworker writes the ruling per point. It can be saved unfinished and again; with late advice it
 * can be written without it (Awb 3:6).
 */
export const draftRuling = defineStep({
	name: 'draft-ruling',
	from: ['under-review', 'advised'],
	by: ['caseworker'],
	audience: 'ministry',
	input: draftRulingInput,
	apply({ dispute, chambers }, input, { now, actor }) {
		const known = new Set(dispute.parties.map((party) => party.id));
		const points = dispute.points.flatMap((point): PointRuling[] => {
			const drafted = input.points[point.id];
			if (!drafted?.admissible) return [];
			const admissible = drafted.admissible === 'yes';
			return [
				{
					pointId: point.id,
					admissible,
					outcome: admissible ? drafted.outcome : null,
					reasons: drafted.reasons ?? '',
					obligation:
						admissible && drafted.obligation
							? {
									text: drafted.obligation,
									byPartyIds: drafted.obligationBy.filter((id) => known.has(id)),
									by: drafted.obligationDue,
								}
							: null,
					departsBecause: drafted.departsBecause,
				},
			];
		});
		const drafterIds = new Set([...(chambers.draft?.drafterIds ?? []), actor.personId]);
		return {
			dispute,
			chambers: {
				...chambers,
				draft: {
					drafterIds: [...drafterIds],
					drafterName: actor.name,
					at: now,
					considerations: input.considerations ?? '',
					points,
					presentedAt: null,
					remarks: chambers.draft?.remarks ?? [],
				},
			},
		};
	},
});
