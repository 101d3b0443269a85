import type { Database } from '~/db/open-database';
import type { StepName } from '~/domain/dispute/procedure';
import type { LawData } from '~/domain/law/law-data';
import { admissibilitySignals } from '~/domain/law/signals/admissibility-signals';
import type { Signal } from '~/domain/law/signals/signal';
import { factsOfDispute } from '~/domain/law/signals/signal-facts';
import { lookUpForMinistry } from '~/services/dispute/look-up-facts.server';
import type { ReadDispute } from '../read-dispute.server';
import { judgingSteps } from './judging-steps';

/** What each rule on admissibility says, beside the completeness check; nothing at other steps. */
export async function completenessSignals(
	db: Database,
	step: StepName,
	reading: ReadDispute['reading'],
	law: LawData | null,
): Promise<Signal[]> {
	if (reading.as !== 'ministry' || !law || !judgingSteps.has(step)) return [];
	const lookedUp = await lookUpForMinistry(db, reading.dispute);
	return admissibilitySignals(factsOfDispute(reading.dispute, lookedUp), law);
}
