import { TextField } from '~/components/form/text-field';
import { sendBackRulingInput } from '~/domain/dispute/steps/send-back-ruling';
import { stepPageTexts } from '~/i18n/dispute/steps/step-page';
import { useTexts } from '~/i18n/use-texts';
import { UnheardAlert } from '../judging/unheard-alert';
import { WrittenRuling } from '../ruling/written-ruling';
import { StepPage } from '../step-form/step-page';
import { useStep } from '../step-form/use-step';

export { action } from '../step-form/step-action.server';

/** What has to be changed, under the text that it is about. */
export default function SendBackRuling() {
	const { form } = useStep();
	const { whatToChange } = useTexts(stepPageTexts);
	return (
		<StepPage input={sendBackRulingInput} beside={<UnheardAlert />}>
			<WrittenRuling form={form} />
			<TextField name="remarks" label={whatToChange} rows={6} />
		</StepPage>
	);
}
