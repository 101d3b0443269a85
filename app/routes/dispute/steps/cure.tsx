import { WhyThisDate } from '~/components/dates/why-this-date';
import { CheckboxGroup } from '~/components/form/checkbox-group';
import { TextField } from '~/components/form/text-field';
import { Prose } from '~/components/prose';
import { Section } from '~/components/section';
import { cureInput } from '~/domain/dispute/steps/cure';
import { cureTexts } from '~/i18n/dispute/steps/cure';
import { formatDueWeekday } from '~/i18n/format/format-due';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { StepFiles } from '../step-form/step-files';
import { StepPage } from '../step-form/step-page';
import { useStep } from '../step-form/use-step';

export { action } from '../step-form/step-action.server';

/** What was asked, and the answer to it. */
export default function Cure() {
	const { cure: asked, dates, missingDocuments } = useStep().form;
	const texts = useTexts(cureTexts);
	const language = useLanguage();
	return (
		<StepPage input={cureInput}>
			{asked && (
				<Section title={texts.askedToMend}>
					<Prose text={asked.defects} />
					<p className="utrecht-paragraph">
						{texts.answerBy(formatDueWeekday(asked.due, language))}
					</p>
					{dates.cure && (
						<WhyThisDate lines={dates.cure.why} about={formatDueWeekday(asked.due, language)} />
					)}
				</Section>
			)}
			<TextField name="answer" label={texts.cureAnswer} rows={8} />
			{missingDocuments.length > 0 && (
				<CheckboxGroup
					name="documents"
					label={texts.documents}
					hint={texts.documentsHint}
					options={missingDocuments}
					optional
				/>
			)}
			<StepFiles />
		</StepPage>
	);
}
