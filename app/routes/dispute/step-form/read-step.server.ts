import type { LoaderFunctionArgs } from '@remix-run/node';
import { isStepName, type StepName } from '~/domain/dispute/procedure';
import { notFound } from '~/http/responses';
import { type ReadDispute, readDispute } from '../read-dispute.server';
import { stepConcerns } from './step-concerns';

/** A step of a dispute that concerns the signed-in actor, open or not. */
export interface ReadStep extends ReadDispute {
	step: StepName;
}

/** The step and the dispute in the address; a 404 for whoever it doesn't concern, as for no step at all. */
export async function readStep(args: LoaderFunctionArgs): Promise<ReadStep> {
	const read = await readDispute(args);
	const [, step] = /\/stappen\/([^/]+)/.exec(new URL(args.request.url).pathname) ?? [];
	if (!isStepName(step) || !stepConcerns(step, read.reading, read.actor)) throw notFound();
	return { ...read, step };
}
