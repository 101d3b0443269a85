import { Alert } from '~/components/alert';
import { TextField } from '~/components/form/text-field';
import { decline } from '~/domain/dispute/steps/decline';
import { formatDate } from '~/i18n/format-date';
import { FormOfStep, type StepFormProps } from './form-of-step';
import type { FieldsProps } from './step-form';

/** The reasons, with what the law asks before and by when. */
function declineFields({ form, texts, language }: FieldsProps) {
	const { declineBy } = form.dates;
	return (
		<>
			{!form.cure && <Alert tone="warning">{texts.noCureYet}</Alert>}
			{declineBy && (
				<p className="utrecht-paragraph">{texts.declineBy(formatDate(declineBy, language))}</p>
			)}
			<TextField name="reasons" label={texts.reasons} hint={texts.remarksHint} rows={8} />
		</>
	);
}

export default function DeclineForm(props: StepFormProps) {
	return <FormOfStep step={decline} fields={declineFields} {...props} />;
}
