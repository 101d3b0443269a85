import * as z from 'zod/mini';
import { choice, choices, optionalText, requiredDate, requiredText } from '../../../form/fields';
import type { LocalDate } from '../../../local-date';
import { attemptForms } from '../../attempt';
import type { DraftRequest } from '../draft-request';
import { sameEntry } from './same-entry';

/** One attempt to solve it together; nobody can have tried in the future. */
export function attemptSection(today: LocalDate) {
	return z.object({
		on: requiredDate().check(z.refine((on) => on <= today, { error: 'date-in-future' })),
		form: choice(attemptForms),
		withPartyIds: choices().check(z.refine((ids) => ids.length > 0, { error: 'choose-some' })),
		pointIds: choices(),
		outcome: requiredText(8000),
		noProofReason: optionalText(4000),
	});
}

/**
 * Adds the attempt, or changes the one with this id; its proof stays with it. An attempt that is there
 * already is not added again.
 */
export function withAttempt(
	request: DraftRequest,
	id: string,
	input: z.output<ReturnType<typeof attemptSection>>,
): DraftRequest {
	const others = new Set(request.parties.flatMap((party) => (party.filer ? [] : party.id)));
	const points = new Set(request.points.map((point) => point.id));
	const attempt = {
		...input,
		withPartyIds: input.withPartyIds.filter((partyId) => others.has(partyId)),
		pointIds: input.pointIds.filter((pointId) => points.has(pointId)),
	};
	if (request.attempts.some((each) => each.id === id)) {
		const attempts = request.attempts.map((each) =>
			each.id === id ? { ...each, ...attempt } : each,
		);
		return { ...request, attempts };
	}
	if (sameEntry(request.attempts, attempt)) return request;
	return { ...request, attempts: [...request.attempts, { ...attempt, id, fileIds: [] }] };
}

export function withoutAttempt(request: DraftRequest, id: string): DraftRequest {
	return { ...request, attempts: request.attempts.filter((attempt) => attempt.id !== id) };
}
