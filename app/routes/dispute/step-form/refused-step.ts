import type { UploadedFile } from '~/domain/dispute/step';
import type { FieldError, FormValues } from '~/domain/form/parse-form';

/** What a step's page is told when the step was not taken: why, and what was entered. */
export interface RefusedStep {
	errors: FieldError[];
	/** The rule of law that says no, in the reader's words. */
	refusal: string | null;
	/** That somebody else was first: a title, then what there is to know. */
	overtaken: string[] | null;
	values: FormValues;
	/** Files that have arrived and are not lost. */
	kept: Pick<UploadedFile, 'id' | 'name' | 'size'>[];
}
