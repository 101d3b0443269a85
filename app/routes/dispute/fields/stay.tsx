import { DateField } from '~/components/form/date-field';
import { TextField } from '~/components/form/text-field';
import { Section } from '~/components/section';
import { stay } from '~/domain/dispute/steps/stay';
import { formatDate } from '~/i18n/format-date';
import { FormOfStep, type StepFormProps } from './form-of-step';
import type { FieldsProps } from './step-form';

/** Who consented until when, and the day that is granted. */
function stayFields({ form, texts, language }: FieldsProps) {
	const applicants = form.parties.filter(({ side, active }) => side === 'applicant' && active);
	return (
		<>
			<Section title={texts.consents}>
				<ul className="utrecht-unordered-list">
					{applicants.map(({ id, name }) => {
						const consent = form.stayConsents.find(({ partyId }) => partyId === id);
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
			<TextField name="remarks" label={texts.remarks} hint={texts.remarksHint} optional rows={4} />
		</>
	);
}

export default function StayForm(props: StepFormProps) {
	return <FormOfStep step={stay} fields={stayFields} {...props} />;
}
