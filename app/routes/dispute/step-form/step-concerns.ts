import type { Reading } from '~/db/find-dispute';
import type { Actor } from '~/domain/actor';
import { procedure, type StepName } from '~/domain/dispute/procedure';
import { concerns, type DisputeRole } from '~/domain/dispute/roles/role';

/** Whether a step is any business of whoever reads the dispute like this, open or not. */
export function stepConcerns(step: StepName, reading: Reading, actor: Actor): boolean {
	const by: readonly DisputeRole[] = procedure[step].by;
	if (reading.as === 'third-party') return by.includes('third-party');
	return concerns(by, reading.dispute, actor);
}
