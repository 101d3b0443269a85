import { Checkbox } from '~/components/form/checkbox';
import { DateField } from '~/components/form/date-field';
import { TextField } from '~/components/form/text-field';
import { consentToStay } from '~/domain/dispute/steps/consent-to-stay';
import { FormOfStep, type StepFormProps } from './form-of-step';
import type { FieldsProps } from './step-form';

/** Until when, why, and the consent itself. */
function consentToStayFields({ texts }: FieldsProps) {
	return (
		<>
			<DateField name="until" label={texts.stayUntil} hint={texts.stayUntilHint} />
			<TextField name="reason" label={texts.stayReason} hint={texts.stayReasonHint} rows={4} />
			<Checkbox name="agreed" label={texts.agreeStay} />
		</>
	);
}

export default function ConsentToStayForm(props: StepFormProps) {
	return <FormOfStep step={consentToStay} fields={consentToStayFields} {...props} />;
}
