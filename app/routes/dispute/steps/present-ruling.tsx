import { presentRulingInput } from '~/domain/dispute/steps/present-ruling';
import { UnheardAlert } from '../judging/unheard-alert';
import { WrittenRuling } from '../ruling/written-ruling';
import { StepPage } from '../step-form/step-page';
import { useStep } from '../step-form/use-step';

export { action } from '../step-form/step-action.server';

/** Nothing is asked: what goes to the signatory is read once more. */
export default function PresentRuling() {
	const { form } = useStep();
	return (
		<StepPage input={presentRulingInput} beside={<UnheardAlert />}>
			<WrittenRuling form={form} />
		</StepPage>
	);
}
