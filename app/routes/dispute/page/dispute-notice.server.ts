import type { TimelineLine } from '~/db/event-log';
import type { Dispute } from '~/domain/dispute/dispute';
import { isStepName, procedure, type StepName } from '~/domain/dispute/procedure';
import { type Ending, endingOf } from '~/domain/dispute/ruling/ending';
import type { StepDefinition } from '~/domain/dispute/step';

/** What the page says first: what was just done, or why it was not. */
export type Notice =
	| { key: 'filed' | 'filedBefore' | 'confirmed' | 'changeLost' }
	| { key: 'done'; step: StepName }
	/** Nobody was first: the dispute itself has ended. */
	| { key: 'ended'; step: StepName; ending: Ending }
	/** `by`: who took this step last or outdated it, as far as the reader may know. */
	| { key: 'closed' | 'overtaken'; step: StepName; by: TimelineLine | null };

/**
 * What an address's query tells of the step before it; null for an address without any. `dispute` is
 * null for whoever is not told where it stands.
 */
export function disputeNotice(
	query: URLSearchParams,
	timeline: readonly TimelineLine[],
	dispute: Dispute | null,
): Notice | null {
	const done = query.get('gedaan') ?? undefined;
	if (done === 'ingediend') return { key: 'filed' };
	if (done === 'al-ingediend') return { key: 'filedBefore' };
	if (done === 'niet-opgeslagen') return { key: 'changeLost' };
	if (done === 'bevestigd') return { key: 'confirmed' };
	if (isStepName(done)) return { key: 'done', step: done };
	const closed = query.get('gesloten') ?? undefined;
	const overtaken = query.get('ingehaald') ?? undefined;
	const step = closed ?? overtaken;
	if (!isStepName(step)) return null;
	const ending = dispute && endingOf(dispute);
	if (closed && ending) return { key: 'ended', step, ending };
	if (closed) return { key: 'closed', step, by: newest(timeline, [step]) };
	const { outdatedBy = [] }: Pick<StepDefinition<StepName, never>, 'outdatedBy'> = procedure[step];
	return { key: 'overtaken', step, by: newest(timeline, [step, ...outdatedBy]) };
}

function newest(newestFirst: readonly TimelineLine[], steps: readonly string[]) {
	return newestFirst.find((line) => steps.includes(line.step)) ?? null;
}
