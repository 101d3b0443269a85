import { TextField } from '~/components/form/text-field';
import { refuseStayInput } from '~/domain/dispute/steps/refuse-stay';
import { stayTexts } from '~/i18n/dispute/steps/stay';
import { stepPageTexts } from '~/i18n/dispute/steps/step-page';
import { useTexts } from '~/i18n/use-texts';
import { ConsentList } from '../judging/consent-list';
import { StepPage } from '../step-form/step-page';

export { action } from '../step-form/step-action.server';

/** Who consented until when, and why the dispute does not rest. */
export default function RefuseStay() {
	const { refuseReasons } = useTexts(stayTexts);
	const { remarksHint } = useTexts(stepPageTexts);
	return (
		<StepPage input={refuseStayInput} beside={<ConsentList />}>
			<TextField name="reasons" label={refuseReasons} hint={remarksHint} rows={4} />
		</StepPage>
	);
}
