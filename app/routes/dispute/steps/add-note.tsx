import { TextField } from '~/components/form/text-field';
import { addNoteInput } from '~/domain/dispute/steps/add-note';
import { addNoteTexts } from '~/i18n/dispute/steps/add-note';
import { useTexts } from '~/i18n/use-texts';
import { StepPage } from '../step-form/step-page';

export { action } from '../step-form/step-action.server';

/** The note itself. */
export default function AddNote() {
	const { note } = useTexts(addNoteTexts);
	return (
		<StepPage input={addNoteInput}>
			<TextField name="text" label={note} rows={6} />
		</StepPage>
	);
}
