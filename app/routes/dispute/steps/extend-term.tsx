import { WhyThisDate } from '~/components/dates/why-this-date';
import { RadioGroup } from '~/components/form/radio-group';
import { TextField } from '~/components/form/text-field';
import { extendTermInput } from '~/domain/dispute/steps/extend-term';
import { extendTermTexts } from '~/i18n/dispute/steps/extend-term';
import { stepPageTexts } from '~/i18n/dispute/steps/step-page';
import { formatDueWeekday } from '~/i18n/format/format-due';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { StepPage } from '../step-form/step-page';
import { useStep } from '../step-form/use-step';

export { action } from '../step-form/step-action.server';

/** How long, each choice with the day that would follow, and why. */
export default function ExtendTerm() {
	const { ruling, extended } = useStep().form.dates;
	const texts = useTexts(extendTermTexts);
	const { reason, remarksHint } = useTexts(stepPageTexts);
	const language = useLanguage();
	const now = ruling && formatDueWeekday(ruling.due, language);
	return (
		<StepPage input={extendTermInput}>
			{ruling && now && (
				<>
					<p className="utrecht-paragraph">{texts.presentDue(now)}</p>
					<WhyThisDate lines={ruling.why} about={now} />
				</>
			)}
			<RadioGroup
				name="weeks"
				label={texts.weeks}
				options={extended.map(({ weeks, until, why }) => ({
					value: `${weeks}`,
					label: texts.weeksOption(weeks, formatDueWeekday(until, language)),
					hint: why,
				}))}
			/>
			<TextField name="reason" label={reason} hint={remarksHint} rows={4} />
		</StepPage>
	);
}
