import { Checkbox } from '~/components/form/checkbox';
import { RadioGroup } from '~/components/form/radio-group';
import { TextField } from '~/components/form/text-field';
import { undoConfirmationInput } from '~/domain/dispute/steps/undo-confirmation';
import { stepPageTexts } from '~/i18n/dispute/steps/step-page';
import { undoConfirmationTexts } from '~/i18n/dispute/steps/undo-confirmation';
import { useTexts } from '~/i18n/use-texts';
import { StepPage } from '../step-form/step-page';
import { useStep } from '../step-form/use-step';

export { action } from '../step-form/step-action.server';

/** For which party, why, and who is invited instead. */
export default function UndoConfirmation() {
	const { form } = useStep();
	const texts = useTexts(undoConfirmationTexts);
	const { reason } = useTexts(stepPageTexts);
	const options = form.contacts.map(({ partyId, contactName, email }) => ({
		value: partyId,
		label: form.parties.find(({ id }) => id === partyId)?.name ?? '',
		hint: texts.now([contactName, email].filter(Boolean).join(', ')),
	}));
	return (
		<StepPage input={undoConfirmationInput} kind="danger">
			<p className="utrecht-paragraph">{texts.otherPerson}</p>
			<RadioGroup name="partyId" label={texts.party} options={options} />
			<TextField name="reason" label={reason} hint={texts.reasonHint} rows={4} />
			<TextField name="email" label={texts.email} hint={texts.emailHint} type="email" optional />
			<TextField name="contactName" label={texts.contactName} optional />
			<Checkbox name="agreed" label={texts.agreed} />
		</StepPage>
	);
}
