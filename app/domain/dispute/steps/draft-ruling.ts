import * as z from 'zod/mini';
import { choices, optionalChoice, optionalDate, optionalText } from '../../form/fields';
import type { PointDraft } from '../chambers';
import { disputingParties } from '../roles/role';
import { outcomes } from '../ruling/ruling';
import { defineStep } from '../step';

/** One point of a ruling while it is written; what is missing, or too much, is asked for when it is presented. */
const pointRulingInput = z.object({
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
 * A caseworker writes the ruling per point. It can be saved unfinished and again, and is kept as it
 * was entered; with late advice it can be written without it (Awb 3:6).
 */
export const draftRuling = defineStep({
	name: 'draft-ruling',
	from: ['under-review', 'advised'],
	by: ['caseworker'],
	audience: 'ministry',
	input: draftRulingInput,
	// What stands beside the text as it is written, and what it is written again for.
	outdatedBy: ['give-advice', 'send-back-ruling'],
	apply({ dispute, chambers }, input, { now, actor }) {
		// A ruling binds the parties to the dispute, not a third party that was asked something.
		const parties = new Set(disputingParties(dispute).map((party) => party.id));
		const points = dispute.points.flatMap(({ id }) => {
			const drafted = input.points[id] && asDrafted(id, input.points[id], parties);
			return drafted && hasContent(drafted) ? [drafted] : [];
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

function asDrafted(
	pointId: string,
	entered: z.output<typeof pointRulingInput>,
	parties: ReadonlySet<string>,
): PointDraft {
	const { admissible, outcome, departsBecause } = entered;
	const obligation = {
		text: entered.obligation ?? '',
		byPartyIds: entered.obligationBy.filter((id) => parties.has(id)),
		by: entered.obligationDue,
	};
	const isObliged = obligation.text || obligation.byPartyIds.length > 0 || obligation.by;
	return {
		pointId,
		admissible: admissible && admissible === 'yes',
		outcome,
		reasons: entered.reasons ?? '',
		obligation: isObliged ? obligation : null,
		departsBecause,
	};
}

function hasContent({ admissible, outcome, reasons, obligation, departsBecause }: PointDraft) {
	return admissible !== null || Boolean(outcome || reasons || obligation || departsBecause);
}
