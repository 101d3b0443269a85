import { TextField } from '~/components/form/text-field';
import { addNote } from '~/domain/dispute/steps/add-note';
import { FormOfStep, type StepFormProps } from './form-of-step';
import type { FieldsProps } from './step-form';

/** The note itself. */
function addNoteFields({ texts }: FieldsProps) {
	return <TextField name="text" label={texts.note} rows={6} />;
}

export default function AddNoteForm(props: StepFormProps) {
	return <FormOfStep step={addNote} fields={addNoteFields} {...props} />;
}
