import type { CaseFile } from '~/domain/dispute/chambers';
import { aCaseFile } from './a-dispute';

/** The dispute with the municipality as a second applicant. */
export function jointFile(): CaseFile {
	const file = aCaseFile({ state: 'under-review' });
	const parties = file.dispute.parties.map((party) =>
		party.id === 'party-municipality' ? { ...party, side: 'applicant' as const } : party,
	);
	return { ...file, dispute: { ...file.dispute, parties } };
}

/** The file in which nobody acts for this party. */
export function without({ dispute, chambers }: CaseFile, partyId: string): CaseFile {
	const parties = dispute.parties.map((party) =>
		party.id === partyId ? { ...party, organisationId: null } : party,
	);
	return { chambers, dispute: { ...dispute, parties } };
}
