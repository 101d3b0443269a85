import { type FieldErrors, set } from 'react-hook-form';
import type { FieldError } from '~/domain/form/parse-form';

/** Our list of errors in the nested shape of react-hook-form, with what `say` makes of each. */
export function hookFormErrors(
	errors: readonly FieldError[],
	say: (error: FieldError) => string,
): FieldErrors {
	const nested: FieldErrors = {};
	for (const error of errors) {
		// An error of the form as a whole belongs to no field: only the summary says it.
		if (error.field) set(nested, error.field, { type: error.key, message: say(error) });
	}
	return nested;
}
