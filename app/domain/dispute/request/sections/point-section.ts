import * as z from 'zod/mini';
import { optionalChoice, optionalDate, optionalText, requiredText } from '../../../form/fields';
import { themes } from '../../dispute';
import type { DraftRequest } from '../draft-request';

/** One point in dispute; for performance also the clause and what was not done. */
export const pointSection = z.object({
	title: requiredText(200),
	theme: optionalChoice(themes),
	asked: optionalText(8000),
	/** Per party id. */
	positions: z._default(z.record(z.string(), optionalText(8000)), {}),
	clause: optionalText(4000),
	notDone: optionalText(8000),
	byPartyId: optionalText(100),
	dueOn: optionalDate(),
	ownDuties: optionalText(8000),
});

/** Adds the point, or changes the one with this id. */
export function withPoint(
	request: DraftRequest,
	id: string,
	{ positions, ...input }: z.output<typeof pointSection>,
): DraftRequest {
	const parties = new Set(request.parties.map((party) => party.id));
	const known = Object.entries(positions).flatMap(([partyId, text]) =>
		parties.has(partyId) && text ? [[partyId, text] as const] : [],
	);
	const byPartyId = input.byPartyId && parties.has(input.byPartyId) ? input.byPartyId : null;
	const point = { ...input, byPartyId, id, positions: Object.fromEntries(known) };
	const exists = request.points.some((each) => each.id === id);
	const points = exists
		? request.points.map((each) => (each.id === id ? point : each))
		: [...request.points, point];
	return { ...request, points };
}

/** Takes a point out, and out of the attempts that were about it. */
export function withoutPoint(request: DraftRequest, id: string): DraftRequest {
	return {
		...request,
		points: request.points.filter((point) => point.id !== id),
		attempts: request.attempts.map((attempt) => ({
			...attempt,
			pointIds: attempt.pointIds.filter((pointId) => pointId !== id),
		})),
	};
}
