import type { ActionFunctionArgs } from '@remix-run/node';
import { readStep } from './read-step.server';
import { takePostedStep } from './take-posted-step.server';

/** Takes the step in the address as its page's form posted it. */
export async function action(args: ActionFunctionArgs) {
	return takePostedStep(args.context, args.request, await readStep(args));
}
