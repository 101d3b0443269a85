import { Checkbox } from '~/components/form/checkbox';
import { DateField } from '~/components/form/date-field';
import { TextField } from '~/components/form/text-field';
import { consentToStayInput } from '~/domain/dispute/steps/consent-to-stay';
import { stayTexts } from '~/i18n/dispute/steps/stay';
import { useTexts } from '~/i18n/use-texts';
import { StepPage } from '../step-form/step-page';

export { action } from '../step-form/step-action.server';

/** Until when, why, and the consent itself. */
export default function ConsentToStay() {
	const texts = useTexts(stayTexts);
	return (
		<StepPage input={consentToStayInput}>
			<DateField name="until" label={texts.stayUntil} hint={texts.stayUntilHint} />
			<TextField
				name="reason"
				label={texts.stayReason}
				hint={texts.stayReasonHint}
				optional
				rows={4}
			/>
			<Checkbox name="agreed" label={texts.agreeStay} />
		</StepPage>
	);
}
