import type { Instant } from '../../instant';
import type { CaseFile } from '../chambers';
import type { Party } from '../dispute';

/**
 * The file, one version on, once somebody confirmed which organisation acts for a party; what the
 * register has for it is remembered.
 */
export function withConfirmed(
	{ dispute, chambers }: CaseFile,
	partyId: string,
	organisationId: string,
	confirmedAt: Instant,
): CaseFile {
	const parties = dispute.parties.map((party) =>
		party.id === partyId ? confirmed(party, organisationId, confirmedAt) : party,
	);
	return { chambers, dispute: { ...dispute, parties, version: dispute.version + 1 } };
}

function confirmed(party: Party, organisationId: string, confirmedAt: Instant): Party {
	const registeredId = party.confirmedAt ? null : party.organisationId;
	return { ...party, organisationId, confirmedAt, ...(registeredId && { registeredId }) };
}
