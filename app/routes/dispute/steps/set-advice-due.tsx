import { WhyThisDate } from '~/components/dates/why-this-date';
import { DateField } from '~/components/form/date-field';
import { TextField } from '~/components/form/text-field';
import { setAdviceDueInput } from '~/domain/dispute/steps/set-advice-due';
import { confirmCompleteTexts } from '~/i18n/dispute/steps/confirm-complete';
import { setAdviceDueTexts } from '~/i18n/dispute/steps/set-advice-due';
import { stepPageTexts } from '~/i18n/dispute/steps/step-page';
import { formatDueWeekday } from '~/i18n/format/format-due';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { StepPage } from '../step-form/step-page';
import { useStep } from '../step-form/use-step';

export { action } from '../step-form/step-action.server';

/** The day, which lies before the last one for the ruling, and why. */
export default function SetAdviceDue() {
	const { ruling } = useStep().form.dates;
	const { adviceDue, adviceDueHint } = useTexts(confirmCompleteTexts);
	const { before, remarksHint } = useTexts(setAdviceDueTexts);
	const { remarks } = useTexts(stepPageTexts);
	const language = useLanguage();
	const last = ruling && formatDueWeekday(ruling.due, language);
	return (
		<StepPage input={setAdviceDueInput}>
			{ruling && last && (
				<>
					<p className="utrecht-paragraph">{before(last)}</p>
					<WhyThisDate lines={ruling.why} about={last} />
				</>
			)}
			<DateField name="adviceDue" label={adviceDue} hint={adviceDueHint} />
			<TextField name="remarks" label={remarks} hint={remarksHint} optional rows={4} />
		</StepPage>
	);
}
