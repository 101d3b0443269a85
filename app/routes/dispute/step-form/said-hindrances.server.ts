import { hindrances } from '~/domain/dispute/decide';
import type { StepName } from '~/domain/dispute/procedure';
import { sayRefusal } from '~/i18n/dispute/say-refusal';

/** The steps that a rule of law keeps from the actor whatever they enter, each with why in their words. */
export function saidHindrances(
	...[steps, file, context]: Parameters<typeof hindrances>
): Partial<Record<StepName, string>> {
	const found = hindrances(steps, file, context);
	const { language } = context.actor;
	return Object.fromEntries(
		Object.entries(found).map(([step, refusal]) => [step, sayRefusal(refusal, language)]),
	);
}
