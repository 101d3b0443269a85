import { TextField } from '~/components/form/text-field';
import { endStayInput } from '~/domain/dispute/steps/end-stay';
import { stepPageTexts } from '~/i18n/dispute/steps/step-page';
import { useTexts } from '~/i18n/use-texts';
import { StepPage } from '../step-form/step-page';

export { action } from '../step-form/step-action.server';

/** Why the stay ends. */
export default function EndStay() {
	const { reason, remarksHint } = useTexts(stepPageTexts);
	return (
		<StepPage input={endStayInput}>
			<TextField name="reason" label={reason} hint={remarksHint} optional rows={4} />
		</StepPage>
	);
}
