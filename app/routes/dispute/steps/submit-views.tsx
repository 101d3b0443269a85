import { Alert } from '~/components/alert';
import { TextField } from '~/components/form/text-field';
import { Section } from '~/components/section';
import { submitViewsInput } from '~/domain/dispute/steps/submit-views';
import { formatWeekday } from '~/i18n/format-date';
import { pointTexts } from '~/i18n/steps/points';
import { submitViewsTexts } from '~/i18n/steps/submit-views';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { PointInBrief } from '../parts/point-in-brief';
import { StepFiles } from '../parts/step-files';
import { StepPage } from '../step-page';
import { useStep } from '../use-step';

export { action } from '../step-action.server';

/** Views in general and on each point, each of which may stay empty. */
export default function SubmitViews() {
	const { form } = useStep();
	const texts = useTexts(submitViewsTexts);
	const { pointTitle } = useTexts(pointTexts);
	const language = useLanguage();
	const { viewsDue, viewsLate } = form.dates;
	return (
		<StepPage input={submitViewsInput}>
			{viewsDue && viewsLate && (
				<Alert tone="warning">{texts.viewsLate(formatWeekday(viewsDue, language))}</Alert>
			)}
			{viewsDue && !viewsLate && (
				<p className="utrecht-paragraph">{texts.viewsDue(formatWeekday(viewsDue, language))}</p>
			)}
			{form.points.map((point) => (
				<Section key={point.id} title={pointTitle(point.number, point.title)}>
					<PointInBrief form={form} point={point} />
					<TextField
						name={`points.${point.id}`}
						label={texts.viewsOnPoint(point.number)}
						optional
						rows={6}
					/>
				</Section>
			))}
			<TextField
				name="general"
				label={texts.generalViews}
				hint={texts.generalViewsHint}
				optional
				rows={6}
			/>
			<StepFiles />
		</StepPage>
	);
}
