import { TextField } from '~/components/form/text-field';
import { endStay } from '~/domain/dispute/steps/end-stay';
import { FormOfStep, type StepFormProps } from './form-of-step';
import type { FieldsProps } from './step-form';

/** Why the stay ends. */
function endStayFields({ texts }: FieldsProps) {
	return <TextField name="reason" label={texts.reason} hint={texts.remarksHint} rows={4} />;
}

export default function EndStayForm(props: StepFormProps) {
	return <FormOfStep step={endStay} fields={endStayFields} {...props} />;
}
