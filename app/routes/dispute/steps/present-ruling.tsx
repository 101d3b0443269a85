import { presentRulingInput } from '~/domain/dispute/steps/present-ruling';
import { UnheardAlert } from '../parts/unheard-alert';
import { WrittenRuling } from '../parts/written-ruling';
import { StepPage } from '../step-page';
import { useStep } from '../use-step';

export { action } from '../step-action.server';

/** Nothing is asked: what goes to the signatory is read once more. */
export default function PresentRuling() {
	const { form } = useStep();
	return (
		<StepPage input={presentRulingInput} beside={<UnheardAlert />}>
			<WrittenRuling form={form} />
		</StepPage>
	);
}
