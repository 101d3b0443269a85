import * as z from 'zod/mini';
import { requiredText } from '../form/fields';
import { typedMoment } from '../form/typed-moment';

function moment() {
	return z.pipe(
		z.string({ error: 'required' }).check(z.minLength(1, 'required')),
		z.transform((text: string, context): Date => {
			const instant = typedMoment(text);
			if (instant) return instant;
			context.issues.push({ code: 'custom', message: 'time-invalid', input: text });
			return z.NEVER;
		}),
	);
}

/** What a caseworker enters to record an outage of the portal; times as the clock here showed them. */
export const outageForm = z
	.object({ from: moment(), until: moment(), reason: requiredText(2000) })
	.check(
		z.refine(({ from, until }) => until > from, { error: 'ends-before-start', path: ['until'] }),
	);
export type OutageEntered = z.output<typeof outageForm>;
