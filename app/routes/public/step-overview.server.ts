import { closedStates, type DisputeState, disputeStates } from '~/domain/dispute/dispute';
import { procedure, type StepName, stepNames } from '~/domain/dispute/procedure';
import type { DisputeRole } from '~/domain/dispute/roles/role';

export interface StepOverview {
	name: StepName;
	by: readonly DisputeRole[];
	/** The states in which it can be taken; in words where those are all, or all before the end. */
	when: readonly DisputeState[] | 'always' | 'while-open';
	ministryOnly: boolean;
}

/** Every step of the procedure: who may take it and when, as the procedure itself has it. */
export const stepOverview: readonly StepOverview[] = stepNames.map((name) => {
	const step = procedure[name];
	return {
		name,
		by: step.by,
		when: inWords(step.from),
		ministryOnly: step.audience === 'ministry',
	};
});

function inWords(from: readonly DisputeState[]): StepOverview['when'] {
	if (disputeStates.every((state) => from.includes(state))) return 'always';
	const isClosed = (state: DisputeState) => closedStates.some((closed) => closed === state);
	const open = disputeStates.filter((state) => !isClosed(state));
	const whileOpen = open.length === from.length && open.every((state) => from.includes(state));
	return whileOpen ? 'while-open' : from;
}
