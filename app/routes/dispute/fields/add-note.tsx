import { TextField } from '~/components/form/text-field';
import type { FieldsProps } from './step-form';

/** The note itself. */
export function addNoteFields({ texts }: FieldsProps) {
	return <TextField name="text" label={texts.note} rows={6} />;
}
