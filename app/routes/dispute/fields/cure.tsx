import { TextField } from '~/components/form/text-field';
import { Prose } from '~/components/prose';
import { Section } from '~/components/section';
import { cure } from '~/domain/dispute/steps/cure';
import { formatWeekday } from '~/i18n/format-date';
import { FormOfStep, type StepFormProps } from './form-of-step';
import type { FieldsProps } from './step-form';

/** What was asked, and the answer to it. */
function cureFields({ form, texts, language }: FieldsProps) {
	const { cure } = form;
	return (
		<>
			{cure && (
				<Section title={texts.askedToMend}>
					<Prose text={cure.defects} />
					<p className="utrecht-paragraph">{texts.answerBy(formatWeekday(cure.due, language))}</p>
				</Section>
			)}
			<TextField name="answer" label={texts.cureAnswer} rows={8} />
		</>
	);
}

export default function CureForm(props: StepFormProps) {
	return <FormOfStep step={cure} fields={cureFields} {...props} />;
}
