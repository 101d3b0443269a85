import type { ReactNode } from 'react';
import { ActionGroup } from '~/components/form/action-group';
import { Button } from '~/components/form/button';
import { ValidatedForm } from '~/components/form/validated-form';
import { TextLink } from '~/components/text-link';
import type { StepName } from '~/domain/dispute/procedure';
import type { StepDefinition } from '~/domain/dispute/step';
import { stepFieldTexts } from '~/i18n/step-fields';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { StepFiles } from '../parts/step-files';
import type { RefusedStep } from '../refused-step';
import type { FieldsProps, StepForm } from './step-form';

export interface StepFormProps {
	form: StepForm;
	/** The version of the dispute that the form shows. */
	version: number;
	/** What the step is called on its button. */
	action: string;
	/** What was refused, with what was entered. */
	refused: RefusedStep | undefined;
}

/** The form of a step: what it asks, judged by its own schema, with its files and its button. */
export function FormOfStep({
	step,
	fields,
	form,
	version,
	action,
	refused,
}: StepFormProps & {
	step: Pick<StepDefinition<StepName, unknown>, 'name' | 'takesFiles' | 'input'>;
	/** Draws the fields; a plain function, so that the form sees their labels. */
	fields: (props: FieldsProps) => ReactNode;
}) {
	const texts = useTexts(stepFieldTexts);
	const language = useLanguage();
	return (
		<ValidatedForm
			schema={step.input}
			errors={refused?.errors}
			values={refused?.values ?? form.values}
			encType={step.takesFiles ? 'multipart/form-data' : undefined}
			reloadDocument={step.takesFiles}
		>
			<input type="hidden" name="version" value={version} />
			{fields({ form, texts, language })}
			{step.takesFiles && <StepFiles kept={refused?.kept ?? []} />}
			<ActionGroup>
				<Button kind={step.name === 'withdraw' || step.name === 'decline' ? 'danger' : 'primary'}>
					{step.name === 'draft-ruling' ? texts.save : action}
				</Button>
				<TextLink to={`/geschillen/${form.reference}`}>{texts.back}</TextLink>
			</ActionGroup>
		</ValidatedForm>
	);
}
