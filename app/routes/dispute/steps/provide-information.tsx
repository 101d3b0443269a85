import { WhyThisDate } from '~/components/dates/why-this-date';
import { TextField } from '~/components/form/text-field';
import { Prose } from '~/components/prose';
import { Section } from '~/components/section';
import { provideInformationInput } from '~/domain/dispute/steps/provide-information';
import { informationTexts } from '~/i18n/dispute/steps/information';
import { formatWeekday } from '~/i18n/format/format-date';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { StepFiles } from '../step-form/step-files';
import { StepPage } from '../step-form/step-page';
import { useStep } from '../step-form/use-step';

export { action } from '../step-form/step-action.server';

/** The question that was asked and the answer to it. */
export default function ProvideInformation() {
	const { question, questionDue } = useStep().form;
	const texts = useTexts(informationTexts);
	const language = useLanguage();
	return (
		<StepPage input={provideInformationInput}>
			{question && (
				<Section title={texts.yourQuestion}>
					<input type="hidden" name="requestId" value={question.id} />
					<Prose text={question.question} />
					<p className="utrecht-paragraph">
						{texts.due}: {formatWeekday(question.due, language)}
					</p>
					{questionDue && (
						<WhyThisDate lines={questionDue.why} about={formatWeekday(question.due, language)} />
					)}
				</Section>
			)}
			<TextField name="answer" label={texts.answer} rows={8} />
			<StepFiles />
		</StepPage>
	);
}
