import { Alert } from '~/components/alert';
import { Checkbox } from '~/components/form/checkbox';
import { TextField } from '~/components/form/text-field';
import { withdrawInput } from '~/domain/dispute/steps/withdraw';
import { stepPageTexts } from '~/i18n/dispute/steps/step-page';
import { withdrawTexts } from '~/i18n/dispute/steps/withdraw';
import { useTexts } from '~/i18n/use-texts';
import { StepPage } from '../step-form/step-page';
import { useStep } from '../step-form/use-step';

export { action } from '../step-form/step-action.server';

/** What it means for the others, why, and that it is meant. */
export default function Withdraw() {
	const { parties, partyId } = useStep().form;
	const texts = useTexts(withdrawTexts);
	const { reason, remarksHint } = useTexts(stepPageTexts);
	const others = parties.filter(
		({ id, side, active }) => side === 'applicant' && active && id !== partyId,
	);
	return (
		<StepPage input={withdrawInput} kind="danger">
			<Alert tone="warning">
				{others.length === 0
					? texts.lastApplicant
					: others.some(({ standsBehind }) => standsBehind)
						? texts.otherApplicants
						: texts.unconfirmedApplicants(others.map(({ name }) => name).join(', '))}
			</Alert>
			<TextField name="reason" label={reason} hint={remarksHint} optional rows={4} />
			<Checkbox name="agreed" label={texts.agreeWithdraw} />
		</StepPage>
	);
}
