import { DateField } from '~/components/form/date-field';
import { TextField } from '~/components/form/text-field';
import { confirmCompleteInput } from '~/domain/dispute/steps/confirm-complete';
import { confirmCompleteTexts } from '~/i18n/dispute/steps/confirm-complete';
import { stepPageTexts } from '~/i18n/dispute/steps/step-page';
import { useTexts } from '~/i18n/use-texts';
import { CompletenessSignals } from '../judging/completeness-signals';
import { StepPage } from '../step-form/step-page';

export { action } from '../step-form/step-action.server';

/** By when the committee advises, and what the parties should know. */
export default function ConfirmComplete() {
	const texts = useTexts(confirmCompleteTexts);
	const { remarks, remarksHint } = useTexts(stepPageTexts);
	return (
		<StepPage input={confirmCompleteInput} beside={<CompletenessSignals />}>
			<DateField name="adviceDue" label={texts.adviceDue} hint={texts.adviceDueHint} optional />
			<TextField name="remarks" label={remarks} hint={remarksHint} optional rows={4} />
		</StepPage>
	);
}
