import { Checkbox } from '~/components/form/checkbox';
import { signRuling } from '~/domain/dispute/steps/sign-ruling';
import { WrittenRuling } from '../parts/written-ruling';
import { FormOfStep, type StepFormProps } from './form-of-step';
import type { FieldsProps } from './step-form';

/** The whole ruling, and that it was read. */
function signRulingFields({ form, texts }: FieldsProps) {
	return (
		<>
			<WrittenRuling form={form} />
			<Checkbox name="agreed" label={texts.agreeSign} />
		</>
	);
}

export default function SignRulingForm(props: StepFormProps) {
	return <FormOfStep step={signRuling} fields={signRulingFields} {...props} />;
}
