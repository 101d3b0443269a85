import * as z from 'zod/mini';
import { choice, optionalEmail, optionalText, requiredText } from '../../../form/fields';
import { isKvk, isRsin } from '../../../parties/identifiers';
import { organisationKinds } from '../../../parties/organisation';
import type { DraftParty, DraftRequest } from '../draft-request';

/** Another party: a joint applicant or a respondent, as typed in or taken from the register. */
export const partySection = z.object({
	side: choice(['applicant', 'respondent']),
	kind: choice(organisationKinds),
	name: requiredText(200),
	code: optionalText(20),
	kvk: optionalText(20).check(
		z.refine((kvk) => kvk === null || isKvk(kvk), { error: 'kvk-invalid' }),
	),
	rsin: optionalText(20).check(
		z.refine((rsin) => rsin === null || isRsin(rsin), { error: 'rsin-invalid' }),
	),
	municipality: optionalText(200),
	address: optionalText(500),
	contactName: optionalText(200),
	contactEmail: optionalEmail(),
});
export type PartyInput = z.output<typeof partySection>;

/** Adds the party, or changes the one with this id; the filer itself stays the applicant it is. */
export function withParty(
	request: DraftRequest,
	id: string,
	input: PartyInput,
	organisationId: string | null,
): DraftRequest {
	const known = request.parties.find((party) => party.id === id);
	const filer = known?.filer ?? false;
	const party: DraftParty = {
		...input,
		id,
		filer,
		side: filer ? 'applicant' : input.side,
		organisationId: known?.organisationId ?? organisationId,
	};
	const parties = known
		? request.parties.map((each) => (each.id === id ? party : each))
		: [...request.parties, party];
	return { ...request, parties };
}

/** Takes a party out, and out of the positions and attempts that name it; the filer can't be removed. */
export function withoutParty(request: DraftRequest, id: string): DraftRequest {
	if (request.parties.some((party) => party.id === id && party.filer)) return request;
	return {
		...request,
		parties: request.parties.filter((party) => party.id !== id),
		points: request.points.map((point) => {
			const { [id]: _gone, ...positions } = point.positions;
			return { ...point, positions, byPartyId: point.byPartyId === id ? null : point.byPartyId };
		}),
		attempts: request.attempts.map((attempt) => ({
			...attempt,
			withPartyIds: attempt.withPartyIds.filter((partyId) => partyId !== id),
		})),
	};
}
