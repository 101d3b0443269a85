import { RadioGroup } from '~/components/form/radio-group';
import { TextField } from '~/components/form/text-field';
import { extendTerm } from '~/domain/dispute/steps/extend-term';
import { formatWeekday } from '~/i18n/format-date';
import { FormOfStep, type StepFormProps } from './form-of-step';
import type { FieldsProps } from './step-form';

/** How long, each choice with the day that would follow, and why. */
function extendTermFields({ form, texts, language }: FieldsProps) {
	const { rulingDue, extended } = form.dates;
	return (
		<>
			<RadioGroup
				name="weeks"
				label={texts.weeks}
				hint={rulingDue && texts.presentDue(formatWeekday(rulingDue, language))}
				options={extended.map(({ weeks, until }) => ({
					value: `${weeks}`,
					label: texts.weeksOption(weeks, formatWeekday(until, language)),
				}))}
			/>
			<TextField name="reason" label={texts.reason} hint={texts.remarksHint} rows={4} />
		</>
	);
}

export default function ExtendTermForm(props: StepFormProps) {
	return <FormOfStep step={extendTerm} fields={extendTermFields} {...props} />;
}
