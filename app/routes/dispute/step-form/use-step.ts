import { useOutletContext } from '@remix-run/react';
import type { StepData } from './load-step.server';

/** What a step's page tells, out of the route above it. */
export function useStep(): StepData {
	return useOutletContext<StepData>();
}
