import { Alert } from '~/components/alert';
import { Checkbox } from '~/components/form/checkbox';
import { TextField } from '~/components/form/text-field';
import { withdraw } from '~/domain/dispute/steps/withdraw';
import { FormOfStep, type StepFormProps } from './form-of-step';
import type { FieldsProps } from './step-form';

/** What it means for the others, why, and that it is meant. */
function withdrawFields({ form, texts }: FieldsProps) {
	const others = form.parties.filter(
		({ id, side, active }) => side === 'applicant' && active && id !== form.partyId,
	);
	return (
		<>
			<Alert tone="warning">
				{others.length > 0 ? texts.otherApplicants : texts.lastApplicant}
			</Alert>
			<TextField name="reason" label={texts.reason} hint={texts.remarksHint} rows={4} />
			<Checkbox name="agreed" label={texts.agreeWithdraw} />
		</>
	);
}

export default function WithdrawForm(props: StepFormProps) {
	return <FormOfStep step={withdraw} fields={withdrawFields} {...props} />;
}
