import { TextField } from '~/components/form/text-field';
import { sendBackRuling } from '~/domain/dispute/steps/send-back-ruling';
import { WrittenRuling } from '../parts/written-ruling';
import { FormOfStep, type StepFormProps } from './form-of-step';
import type { FieldsProps } from './step-form';

/** What has to be changed, under the text that it is about. */
function sendBackRulingFields({ form, texts }: FieldsProps) {
	return (
		<>
			<WrittenRuling form={form} />
			<TextField name="remarks" label={texts.remarks} rows={6} />
		</>
	);
}

export default function SendBackRulingForm(props: StepFormProps) {
	return <FormOfStep step={sendBackRuling} fields={sendBackRulingFields} {...props} />;
}
