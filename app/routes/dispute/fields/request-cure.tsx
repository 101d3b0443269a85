import { TextField } from '~/components/form/text-field';
import { requestCure } from '~/domain/dispute/steps/request-cure';
import { formatWeekday } from '~/i18n/format-date';
import { FormOfStep, type StepFormProps } from './form-of-step';
import type { FieldsProps } from './step-form';

/** What is missing and how long the applicant gets; the law's own term is filled in. */
function requestCureFields({ form, texts, language }: FieldsProps) {
	const { cureDays, cureDue } = form.dates;
	return (
		<>
			<TextField name="defects" label={texts.defects} hint={texts.defectsHint} rows={8} />
			<TextField
				name="days"
				label={texts.cureDays}
				hint={cureDue && texts.cureDaysHint(cureDays, formatWeekday(cureDue, language))}
				inputMode="numeric"
				width="short"
			/>
		</>
	);
}

export default function RequestCureForm(props: StepFormProps) {
	return <FormOfStep step={requestCure} fields={requestCureFields} {...props} />;
}
