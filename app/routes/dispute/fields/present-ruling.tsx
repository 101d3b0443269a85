import { presentRuling } from '~/domain/dispute/steps/present-ruling';
import { WrittenRuling } from '../parts/written-ruling';
import { FormOfStep, type StepFormProps } from './form-of-step';
import type { FieldsProps } from './step-form';

/** Nothing is asked: what goes to the signatory is read once more. */
function presentRulingFields({ form }: FieldsProps) {
	return <WrittenRuling form={form} />;
}

export default function PresentRulingForm(props: StepFormProps) {
	return <FormOfStep step={presentRuling} fields={presentRulingFields} {...props} />;
}
