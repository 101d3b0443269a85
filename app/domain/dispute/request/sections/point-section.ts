import * as z from 'zod/mini';
import { optionalChoice, optionalDate, optionalText, requiredText } from '../../../form/fields';
import { themes } from '../../point';
import type { DraftPoint, DraftRequest } from '../draft-request';
import { mostItems } from '../most-items';
import { sameEntry } from './same-entry';

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

/**
 * Adds the point, or changes the one with this id; a point that is there already, or for which there is
 * no room, is not added.
 * What is only asked about an agreement that is not kept stays what it was when it isn't asked.
 */
export function withPoint(
	request: DraftRequest,
	id: string,
	{ positions, ...input }: z.output<typeof pointSection>,
): DraftRequest {
	const parties = new Set(request.parties.map((party) => party.id));
	const current = request.points.find((each) => each.id === id);
	// A tab from before a party was added does not ask its position, and does not take it away.
	const known = Object.entries({ ...current?.positions, ...positions }).flatMap(
		([partyId, text]) => (parties.has(partyId) && text ? [[partyId, text] as const] : []),
	);
	const byPartyId = input.byPartyId && parties.has(input.byPartyId) ? input.byPartyId : null;
	const asked = { ...input, byPartyId };
	const point = {
		...asked,
		...(current && request.kind !== 'performance' ? performanceOf(current) : {}),
		positions: Object.fromEntries(known),
	};
	if (current) {
		const points = request.points.map((each) => (each.id === id ? { ...point, id } : each));
		return { ...request, points };
	}
	if (sameEntry(request.points, point) || request.points.length >= mostItems.points) return request;
	return { ...request, points: [...request.points, { ...point, id }] };
}

function performanceOf({ clause, notDone, byPartyId, dueOn, ownDuties }: DraftPoint) {
	return { clause, notDone, byPartyId, dueOn, ownDuties };
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
