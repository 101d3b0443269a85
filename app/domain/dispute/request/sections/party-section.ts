import * as z from 'zod/mini';
import { choice, optionalEmail, optionalText } from '../../../form/fields';
import { codeOfKind, identityFields } from '../../../parties/identity-fields';
import type { DraftParty, DraftRequest } from '../draft-request';
import { mostItems } from '../most-items';
import { sameEntry } from './same-entry';

// Errors are told in the order of the fields, which is the order on the page.
const side = { side: choice(['applicant', 'respondent']) };
const contact = { contactName: optionalText(200), contactEmail: optionalEmail() };

/** Whom to tell of the request, of an organisation whose identity is known. */
export const partyContactSection = z.object(contact);

/** Another party that was chosen from the register: its identity is the register's. */
export const registeredPartySection = z.object({ ...side, ...contact });

/** Another party as typed in: a joint applicant or a respondent. */
export const partySection = z
	.object({ ...side, ...identityFields, ...contact })
	.check(codeOfKind());
export type PartyInput = z.output<typeof partySection>;

/**
 * Adds the party, or changes the one with this id; the filer itself stays the applicant it is. A party
 * that is there already is not added again.
 */
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
	if (known) {
		const parties = request.parties.map((each) => (each.id === id ? party : each));
		return { ...request, parties };
	}
	const isThere = organisationId
		? request.parties.some((each) => each.organisationId === organisationId)
		: sameEntry(request.parties, { ...input, organisationId: null });
	if (isThere || request.parties.length >= mostItems.parties) return request;
	return { ...request, parties: [...request.parties, party] };
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
