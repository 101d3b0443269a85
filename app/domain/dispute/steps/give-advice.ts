import * as z from 'zod/mini';
import { choice, optionalChoice, requiredText } from '../../form/fields';
import { outcomes } from '../ruling/ruling';
import { defineStep } from '../step';

/** What its form asks. */
export const giveAdviceInput = z.object({
	considerations: requiredText(40_000),
	/** Per point id. */
	points: z.record(
		z.string(),
		z
			.object({
				admissible: choice(['yes', 'no']),
				outcome: optionalChoice(outcomes),
				reasons: requiredText(20_000),
			})
			.check(
				z.refine((point) => point.admissible === 'no' || point.outcome !== null, {
					error: 'outcome-required',
					path: ['outcome'],
				}),
				z.refine((point) => point.admissible === 'yes' || point.outcome === null, {
					error: 'outcome-of-inadmissible',
					path: ['outcome'],
				}),
			),
	),
});

/**
 * The committee's chair advises the minister on every point (Rtiv 19d); parties never see it. Until the
 * ruling is presented the advice can be given anew; the earlier one stays in the file.
 */
export const giveAdvice = defineStep({
	name: 'give-advice',
	from: ['under-review', 'advised'],
	by: ['committee-chair'],
	audience: 'ministry',
	input: giveAdviceInput,
	refuse({ dispute }, input) {
		const missing = dispute.points.find((point) => !input.points[point.id]);
		return missing
			? { key: 'advice-incomplete', article: 'Rtiv 19d', params: { point: missing.title } }
			: null;
	},
	apply: ({ dispute, chambers }, input, { now, actor }) => ({
		dispute: { ...dispute, state: 'advised' },
		chambers: {
			...chambers,
			...(chambers.advice && {
				earlierAdvice: [...(chambers.earlierAdvice ?? []), chambers.advice],
			}),
			advice: {
				at: now,
				personId: actor.personId,
				name: actor.name,
				considerations: input.considerations,
				points: dispute.points.flatMap((point) => {
					const advised = input.points[point.id];
					if (!advised) return [];
					const { outcome, reasons } = advised;
					return [
						{ pointId: point.id, admissible: advised.admissible === 'yes', outcome, reasons },
					];
				}),
			},
		},
	}),
	notices: (_after, _input, _context, { chambers }) => [
		{
			template: 'advice-given',
			to: { role: 'caseworker' },
			facts: chambers.advice ? { renewed: true } : {},
		},
	],
});
