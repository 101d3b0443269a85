import { DateField } from '~/components/form/date-field';
import { RadioGroup } from '~/components/form/radio-group';
import { TextField } from '~/components/form/text-field';
import { requestInformationInput } from '~/domain/dispute/steps/request-information';
import { informationTexts } from '~/i18n/dispute/steps/information';
import { useTexts } from '~/i18n/use-texts';
import { StepPage } from '../step-form/step-page';
import { useStep } from '../step-form/use-step';

export { action } from '../step-form/step-action.server';

/** Whom to ask, what, and by when. */
export default function RequestInformation() {
	const { form } = useStep();
	const texts = useTexts(informationTexts);
	const parties = form.parties.map(({ id, name }) => ({ value: id, label: name }));
	const another = {
		value: '',
		label: texts.anotherThirdParty,
		hint: texts.anotherThirdPartyHint,
	};
	return (
		<StepPage input={requestInformationInput}>
			<RadioGroup name="partyId" label={texts.whom} options={[...parties, another]} />
			<TextField
				name="thirdPartyName"
				label={texts.thirdPartyName}
				hint={texts.thirdPartyHint}
				optional
			/>
			<TextField
				name="thirdPartyEmail"
				label={texts.thirdPartyEmail}
				hint={texts.thirdPartyHint}
				type="email"
				optional
			/>
			<TextField name="question" label={texts.question} rows={6} />
			<DateField name="due" label={texts.due} />
		</StepPage>
	);
}
