import { findPartyMarks } from '~/db/find-party-marks';
import type { Database } from '~/db/open-database';
import type { StepName } from '~/domain/dispute/procedure';
import type { PartyMark } from '~/domain/dispute/roles/party-mark';
import type { ReadDispute } from '../read-dispute.server';
import { judgingSteps } from './judging-steps';

/** A party that needs a look before anything is decided. */
export interface NamedMarks {
	name: string;
	marks: PartyMark[];
}

/** The parties that need a look, beside the completeness check; none at other steps. */
export async function markedParties(
	db: Database,
	step: StepName,
	reading: ReadDispute['reading'],
): Promise<NamedMarks[]> {
	if (reading.as !== 'ministry' || !judgingSteps.has(step)) return [];
	const { id, parties } = reading.dispute;
	const found = await findPartyMarks(db, id);
	return parties
		.map((party) => ({
			name: party.identity.name,
			marks: found.flatMap(({ partyId, mark }) => (partyId === party.id ? mark : [])),
		}))
		.filter(({ marks }) => marks.length > 0);
}
