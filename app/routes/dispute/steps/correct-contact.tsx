import { RadioGroup } from '~/components/form/radio-group';
import { TextField } from '~/components/form/text-field';
import { correctContactInput } from '~/domain/dispute/steps/correct-contact';
import { correctContactTexts } from '~/i18n/dispute/steps/correct-contact';
import { stepPageTexts } from '~/i18n/dispute/steps/step-page';
import { useTexts } from '~/i18n/use-texts';
import { StepPage } from '../step-form/step-page';
import { useStep } from '../step-form/use-step';

export { action } from '../step-form/step-action.server';

/** Of which party, what changes, and why; each party with how it is reached now. */
export default function CorrectContact() {
	const { form } = useStep();
	const texts = useTexts(correctContactTexts);
	const { reason } = useTexts(stepPageTexts);
	const now = (partyId: string) => {
		const found = form.contacts.find((contact) => contact.partyId === partyId);
		if (!found) return undefined;
		const { contactName, email, address, confirmed } = found;
		const reached = [contactName, email, address].filter(Boolean).join(', ');
		return texts.now(reached || texts.unknown, confirmed);
	};
	return (
		<StepPage input={correctContactInput}>
			<RadioGroup
				name="partyId"
				label={texts.party}
				options={form.parties.map(({ id, name }) => ({ value: id, label: name, hint: now(id) }))}
			/>
			<p className="utrecht-paragraph">{texts.onlyChanges}</p>
			<TextField name="email" label={texts.email} hint={texts.emailHint} type="email" optional />
			<TextField name="contactName" label={texts.contactName} optional />
			<TextField name="name" label={texts.name} hint={texts.nameHint} optional />
			<TextField name="address" label={texts.address} optional />
			<TextField name="reason" label={reason} hint={texts.reasonHint} rows={4} />
		</StepPage>
	);
}
