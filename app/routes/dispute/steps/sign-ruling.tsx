import { Checkbox } from '~/components/form/checkbox';
import { signRulingInput } from '~/domain/dispute/steps/sign-ruling';
import { signRulingTexts } from '~/i18n/dispute/steps/sign-ruling';
import { useTexts } from '~/i18n/use-texts';
import { UnheardAlert } from '../judging/unheard-alert';
import { WrittenRuling } from '../ruling/written-ruling';
import { StepPage } from '../step-form/step-page';
import { useStep } from '../step-form/use-step';

export { action } from '../step-form/step-action.server';

/** The whole ruling, and that it was read. */
export default function SignRuling() {
	const { form } = useStep();
	const { agreeSign } = useTexts(signRulingTexts);
	return (
		<StepPage input={signRulingInput} beside={<UnheardAlert />}>
			<WrittenRuling form={form} />
			<Checkbox name="agreed" label={agreeSign} />
		</StepPage>
	);
}
