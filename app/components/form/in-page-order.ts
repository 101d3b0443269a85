import type { FieldError } from '~/domain/form/parse-form';

/**
 * The errors in the order in which their fields stand on the page, which a schema need not have. What
 * is wrong with the form as a whole, or with a field that the page does not name, comes last.
 */
export function inPageOrder(
	errors: readonly FieldError[],
	names: readonly string[],
): readonly FieldError[] {
	const placeOf = ({ field }: FieldError) => {
		const place = names.indexOf(field);
		return place >= 0 ? place : names.length;
	};
	return [...errors].sort((a, b) => placeOf(a) - placeOf(b));
}
