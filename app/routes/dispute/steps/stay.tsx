import { DateField } from '~/components/form/date-field';
import { TextField } from '~/components/form/text-field';
import { Section } from '~/components/section';
import { stayInput } from '~/domain/dispute/steps/stay';
import { stayTexts } from '~/i18n/dispute/steps/stay';
import { stepPageTexts } from '~/i18n/dispute/steps/step-page';
import { formatDate } from '~/i18n/format/format-date';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { StepPage } from '../step-form/step-page';
import { useStep } from '../step-form/use-step';

export { action } from '../step-form/step-action.server';

/** Who consented until when, and the day that is granted. */
export default function Stay() {
	const { parties, stayConsents } = useStep().form;
	const texts = useTexts(stayTexts);
	const { remarks, remarksHint } = useTexts(stepPageTexts);
	const language = useLanguage();
	const applicants = parties.filter(({ side, active }) => side === 'applicant' && active);
	return (
		<StepPage input={stayInput}>
			<Section title={texts.consents}>
				<ul className="utrecht-unordered-list">
					{applicants.map(({ id, name }) => {
						const consent = stayConsents.find(({ partyId }) => partyId === id);
						return (
							<li key={id}>
								{consent
									? texts.consented(name, formatDate(consent.until, language))
									: texts.notConsented(name)}
							</li>
						);
					})}
				</ul>
			</Section>
			<DateField name="until" label={texts.stayUntil} hint={texts.stayUntilHint} />
			<TextField name="remarks" label={remarks} hint={remarksHint} optional rows={4} />
		</StepPage>
	);
}
