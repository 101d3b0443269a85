import { DateField } from '~/components/form/date-field';
import { TextField } from '~/components/form/text-field';
import { confirmComplete } from '~/domain/dispute/steps/confirm-complete';
import { FormOfStep, type StepFormProps } from './form-of-step';
import type { FieldsProps } from './step-form';

/** By when the committee advises, and what the parties should know. */
function confirmCompleteFields({ texts }: FieldsProps) {
	return (
		<>
			<DateField name="adviceDue" label={texts.adviceDue} hint={texts.adviceDueHint} optional />
			<TextField name="remarks" label={texts.remarks} hint={texts.remarksHint} optional rows={4} />
		</>
	);
}

export default function ConfirmCompleteForm(props: StepFormProps) {
	return <FormOfStep step={confirmComplete} fields={confirmCompleteFields} {...props} />;
}
