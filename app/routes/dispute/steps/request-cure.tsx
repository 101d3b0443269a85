import { WhyThisDate } from '~/components/dates/why-this-date';
import { TextField } from '~/components/form/text-field';
import { requestCureInput } from '~/domain/dispute/steps/request-cure';
import { requestCureTexts } from '~/i18n/dispute/steps/request-cure';
import { formatDueWeekday } from '~/i18n/format/format-due';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { CompletenessSignals } from '../judging/completeness-signals';
import { StepPage } from '../step-form/step-page';
import { useStep } from '../step-form/use-step';

export { action } from '../step-form/step-action.server';

/** What is missing and how long the applicant gets; the law's own term is filled in. */
export default function RequestCure() {
	const { cureDays, newCure } = useStep().form.dates;
	const texts = useTexts(requestCureTexts);
	const language = useLanguage();
	const last = newCure && formatDueWeekday(newCure.due, language);
	return (
		<StepPage input={requestCureInput} beside={<CompletenessSignals />}>
			<TextField name="defects" label={texts.defects} hint={texts.defectsHint} rows={8} />
			<TextField
				name="days"
				label={texts.cureDays}
				hint={last && texts.cureDaysHint(cureDays, last)}
				inputMode="numeric"
				width="short"
			/>
			{newCure && last && <WhyThisDate lines={newCure.why} about={last} />}
		</StepPage>
	);
}
