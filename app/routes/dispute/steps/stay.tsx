import { DateField } from '~/components/form/date-field';
import { TextField } from '~/components/form/text-field';
import { stayInput } from '~/domain/dispute/steps/stay';
import { stayTexts } from '~/i18n/dispute/steps/stay';
import { stepPageTexts } from '~/i18n/dispute/steps/step-page';
import { useTexts } from '~/i18n/use-texts';
import { ConsentList } from '../judging/consent-list';
import { StepPage } from '../step-form/step-page';

export { action } from '../step-form/step-action.server';

/** Who consented until when, and the day that is granted. */
export default function Stay() {
	const texts = useTexts(stayTexts);
	const { remarks, remarksHint } = useTexts(stepPageTexts);
	return (
		<StepPage input={stayInput} beside={<ConsentList />}>
			<DateField name="until" label={texts.stayUntil} hint={texts.stayUntilHint} />
			<TextField name="remarks" label={remarks} hint={remarksHint} optional rows={4} />
		</StepPage>
	);
}
