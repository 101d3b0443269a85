import * as z from 'zod/mini';
import { confirmation } from '../../form/fields';
import { disputingParties } from '../role';
import { defineStep } from '../step';

/**
 * The signatory signs the binding ruling on behalf of the minister (Ww 44(4)); it is notified to all
 * parties (Awb 3:41). Whoever drafted it can't sign it (Awb 10:3, 10:10).
 */
export const signRuling = defineStep({
	name: 'sign-ruling',
	from: ['awaiting-signature'],
	by: ['signatory'],
	audience: 'all',
	input: z.object({ agreed: confirmation() }),
	openInChambers: (chambers, actor) => !chambers.draft?.drafterIds.includes(actor.personId),
	apply({ dispute, chambers }, _input, { now, actor, law }) {
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
					points: draft.points,
					remedies: law.remedies,
				},
			},
		};
	},
	notices({ dispute }) {
		const outcomes = dispute.points.flatMap(({ id, number, title }) => {
			const ruled = dispute.ruling?.points.find(({ pointId }) => pointId === id);
			return ruled ? [{ number, title, admissible: ruled.admissible, outcome: ruled.outcome }] : [];
		});
		const facts = { outcomes, attachment: 'ruling' as const, rulingDue: null };
		return [
			...disputingParties(dispute).map((party) => ({
				template: 'ruling-notified' as const,
				to: { partyId: party.id },
				facts,
			})),
			{ template: 'ruling-notified', to: { role: 'caseworker' }, facts },
			{ template: 'ruling-notified', to: { role: 'committee-chair' }, facts },
		];
	},
});
