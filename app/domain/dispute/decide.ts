import { type FieldError, fieldErrors } from '../form/parse-form';
import type { CaseFile } from './chambers';
import { procedure, type StepName } from './procedure';
import {
	isOpen,
	type NoticePlan,
	type Refusal,
	type StepContext,
	type StepDefinition,
} from './step';

/** What the procedure says to a step that somebody asks for. */
export type Decision =
	| {
			outcome: 'accepted';
			/** The file as the step leaves it, one version on. */
			after: CaseFile;
			/** What was entered, as the step's schema made it. */
			input: unknown;
			reason: string | null;
			notices: NoticePlan[];
	  }
	| { outcome: 'invalid'; errors: FieldError[] }
	| { outcome: 'refused'; refusal: Refusal }
	| { outcome: 'closed' };

/**
 * Judges one step on the file as it is now: who may take it, what was entered (as a form posts it), and
 * the rules of law; then what it changes and who is told. Nothing is written.
 */
export function decide(
	name: StepName,
	file: CaseFile,
	input: unknown,
	context: StepContext,
): Decision {
	// The union of all steps can't be called; each judges its own input by its own schema first.
	const step = procedure[name] as unknown as StepDefinition<StepName, never>;
	const { dispute, chambers } = file;
	if (!isOpen(step, dispute, chambers, context.actor, context.today)) return { outcome: 'closed' };
	const parsed = step.input.safeParse(input);
	if (!parsed.success) return { outcome: 'invalid', errors: fieldErrors(parsed.error) };
	const refusal =
		step.hindrance?.(file, context) ?? step.refuse?.(file, parsed.data, context) ?? null;
	if (refusal) return { outcome: 'refused', refusal };
	const applied = step.apply(file, parsed.data, context);
	const after = { ...applied, dispute: { ...applied.dispute, version: dispute.version + 1 } };
	return {
		outcome: 'accepted',
		after,
		input: parsed.data,
		reason: step.reason?.(parsed.data, dispute) ?? null,
		notices: step.notices?.(after, parsed.data, context, file) ?? [],
	};
}

/** The rules of law that stand in the actor's way, by open step; for the ministry's own pages. */
export function hindrances(
	names: readonly StepName[],
	file: CaseFile,
	context: Pick<StepContext, 'actor' | 'today' | 'law'>,
): Partial<Record<StepName, Refusal>> {
	const found: Partial<Record<StepName, Refusal>> = {};
	for (const name of names) {
		const step: Pick<StepDefinition<StepName, never>, 'hindrance'> = procedure[name];
		const refusal = step.hindrance?.(file, context);
		if (refusal) found[name] = refusal;
	}
	return found;
}
