import { takeOnInput } from '~/domain/dispute/steps/take-on';
import { takeOnTexts } from '~/i18n/dispute/steps/take-on';
import { useTexts } from '~/i18n/use-texts';
import { StepPage } from '../step-form/step-page';
import { useStep } from '../step-form/use-step';

export { action } from '../step-form/step-action.server';

/** Nothing is asked; it says whose case it is now. */
export default function TakeOn() {
	const handler = useStep().form.chambers?.handler;
	const { handledBy } = useTexts(takeOnTexts);
	return (
		<StepPage input={takeOnInput}>
			{handler && <p className="utrecht-paragraph">{handledBy(handler)}</p>}
		</StepPage>
	);
}
