import { Alert } from '~/components/alert';
import { WhyThisDate } from '~/components/dates/why-this-date';
import { Checkbox } from '~/components/form/checkbox';
import { RadioGroup } from '~/components/form/radio-group';
import { TextField } from '~/components/form/text-field';
import { declineInput } from '~/domain/dispute/steps/decline';
import { declineTexts } from '~/i18n/dispute/steps/decline';
import { stepPageTexts } from '~/i18n/dispute/steps/step-page';
import { formatDue } from '~/i18n/format/format-due';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { CompletenessSignals } from '../judging/completeness-signals';
import { StepPage } from '../step-form/step-page';
import { useStep } from '../step-form/use-step';

export { action } from '../step-form/step-action.server';

/** The reasons, with what the law asks before and by when. */
export default function Decline() {
	const { cure, dates, declineGrounds } = useStep().form;
	const by = dates.decline;
	const texts = useTexts(declineTexts);
	const { remarksHint } = useTexts(stepPageTexts);
	const language = useLanguage();
	const day = by && formatDue(by.due, language);
	return (
		<StepPage input={declineInput} kind="danger" beside={<CompletenessSignals />}>
			{!cure && declineGrounds.includes('not-completed') && (
				<Alert tone="warning">{texts.noCureYet}</Alert>
			)}
			{by && day && (
				<>
					<p className="utrecht-paragraph">{texts.declineBy(day)}</p>
					<WhyThisDate lines={by.why} about={day} />
				</>
			)}
			<RadioGroup
				name="ground"
				label={texts.groundLabel}
				options={declineGrounds.map((ground) => ({
					value: ground,
					label: texts.ground[ground],
					hint: texts.groundHint[ground],
				}))}
			/>
			<TextField name="reasons" label={texts.reasons} hint={remarksHint} rows={8} />
			<Checkbox name="agreed" label={texts.agreeDecline} />
		</StepPage>
	);
}
