import type { StepName } from '~/domain/dispute/procedure';

/** The steps at which a caseworker judges whether a request is complete. */
export const judgingSteps: ReadonlySet<StepName> = new Set([
	'confirm-complete',
	'request-cure',
	'decline',
]);
