import { DateField } from '~/components/form/date-field';
import { RadioGroup } from '~/components/form/radio-group';
import { TextField } from '~/components/form/text-field';
import { requestInformation } from '~/domain/dispute/steps/request-information';
import { FormOfStep, type StepFormProps } from './form-of-step';
import type { FieldsProps } from './step-form';

/** Whom to ask, what, and by when. */
function requestInformationFields({ form, texts }: FieldsProps) {
	const parties = form.parties.map(({ id, name }) => ({ value: id, label: name }));
	const another = {
		value: '',
		label: texts.anotherThirdParty,
		hint: texts.anotherThirdPartyHint,
	};
	return (
		<>
			<RadioGroup name="partyId" label={texts.whom} options={[...parties, another]} />
			<TextField
				name="thirdPartyName"
				label={texts.thirdPartyName}
				hint={texts.thirdPartyHint}
				optional
			/>
			<TextField
				name="thirdPartyEmail"
				label={texts.thirdPartyEmail}
				hint={texts.thirdPartyHint}
				type="email"
				optional
			/>
			<TextField name="question" label={texts.question} rows={6} />
			<DateField name="due" label={texts.due} />
		</>
	);
}

export default function RequestInformationForm(props: StepFormProps) {
	return <FormOfStep step={requestInformation} fields={requestInformationFields} {...props} />;
}
