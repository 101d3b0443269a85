import type { FieldError } from '~/domain/form/parse-form';

/** That a request has no room for one more party or point: of the form as a whole, whose text stays. */
export function listFull(max: number): FieldError {
	return { field: '', key: 'list-full', params: { max } };
}
