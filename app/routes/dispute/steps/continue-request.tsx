import { Checkbox } from '~/components/form/checkbox';
import { continueRequestInput } from '~/domain/dispute/steps/continue-request';
import { withdrawTexts } from '~/i18n/dispute/steps/withdraw';
import { useTexts } from '~/i18n/use-texts';
import { StepPage } from '../step-form/step-page';

export { action } from '../step-form/step-action.server';

/** That the party goes on with what others filed for it. */
export default function ContinueRequest() {
	const { agreeContinue } = useTexts(withdrawTexts);
	return (
		<StepPage input={continueRequestInput}>
			<Checkbox name="agreed" label={agreeContinue} />
		</StepPage>
	);
}
