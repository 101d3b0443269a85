import { type FieldErrors, set } from 'react-hook-form';
import type { FieldError } from '~/domain/form/parse-form';

/** Our list of errors in the nested shape of react-hook-form, with what `say` makes of each. */
export function hookFormErrors(
	errors: readonly FieldError[],
	say: (error: FieldError) => string,
): FieldErrors {
	const nested: FieldErrors<Record<string, string>> = {};
	for (const error of errors) {
		// An error of the form as a whole belongs to no field: only the summary says it.
		if (!error.field) continue;
		// Of several files in one field, each can be refused.
		const before = error.params?.file ? (nested[error.field]?.message ?? '') : '';
		const message = `${before} ${say(error)}`.trim();
		set(nested, error.field, { type: error.key, message });
	}
	return nested;
}
