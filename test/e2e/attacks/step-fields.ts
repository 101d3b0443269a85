import type { StepName } from '~/domain/dispute/procedure';
import { localDate } from '~/domain/local-date';
import { asFields, validInput } from '../access/valid-input';
import type { World } from '../access/world';

/** What somebody could enter for a step, as its form posts it, having seen the newest version. */
export function stepFields(
	{ points, today }: Pick<World, 'points' | 'today'>,
	step: StepName,
	changes: Record<string, string> = {},
): Record<string, string> {
	const fields: Record<string, string> = asFields(validInput(step, { points }, localDate(today)));
	return { ...fields, version: '999999999', ...changes };
}
