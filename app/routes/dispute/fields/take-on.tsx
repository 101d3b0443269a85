import { takeOn } from '~/domain/dispute/steps/take-on';
import { FormOfStep, type StepFormProps } from './form-of-step';
import type { FieldsProps } from './step-form';

/** Nothing is asked; it says whose case it is now. */
function takeOnFields({ form, texts }: FieldsProps) {
	const handler = form.chambers?.handler;
	return handler ? <p className="utrecht-paragraph">{texts.handledBy(handler)}</p> : null;
}

export default function TakeOnForm(props: StepFormProps) {
	return <FormOfStep step={takeOn} fields={takeOnFields} {...props} />;
}
