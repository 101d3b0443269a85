import { TextField } from '~/components/form/text-field';
import { Prose } from '~/components/prose';
import { Section } from '~/components/section';
import { provideInformation } from '~/domain/dispute/steps/provide-information';
import { formatWeekday } from '~/i18n/format-date';
import { FormOfStep, type StepFormProps } from './form-of-step';
import type { FieldsProps } from './step-form';

/** The question that was asked and the answer to it. */
function provideInformationFields({ form, texts, language }: FieldsProps) {
	const { question } = form;
	return (
		<>
			{question && (
				<Section title={texts.yourQuestion}>
					<input type="hidden" name="requestId" value={question.id} />
					<Prose text={question.question} />
					<p className="utrecht-paragraph">
						{texts.due}: {formatWeekday(question.due, language)}
					</p>
				</Section>
			)}
			<TextField name="answer" label={texts.answer} rows={8} />
		</>
	);
}

export default function ProvideInformationForm(props: StepFormProps) {
	return <FormOfStep step={provideInformation} fields={provideInformationFields} {...props} />;
}
