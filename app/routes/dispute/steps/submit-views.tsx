import { Alert } from '~/components/alert';
import { TextField } from '~/components/form/text-field';
import { Section } from '~/components/section';
import { WhyThisDate } from '~/components/why-this-date';
import { submitViewsInput } from '~/domain/dispute/steps/submit-views';
import { pointTexts } from '~/i18n/dispute/steps/points';
import { submitViewsTexts } from '~/i18n/dispute/steps/submit-views';
import { formatDueWeekday } from '~/i18n/format/format-due';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { PointInBrief } from '../ruling/point-in-brief';
import { StepFiles } from '../step-form/step-files';
import { StepPage } from '../step-form/step-page';
import { useStep } from '../step-form/use-step';

export { action } from '../step-form/step-action.server';

/** Views in general and on each point, each of which may stay empty. */
export default function SubmitViews() {
	const { form } = useStep();
	const texts = useTexts(submitViewsTexts);
	const { pointTitle } = useTexts(pointTexts);
	const language = useLanguage();
	const { views, viewsLate } = form.dates;
	const day = views && formatDueWeekday(views.due, language);
	return (
		<StepPage input={submitViewsInput}>
			{form.views.some(({ partyId }) => partyId === form.partyId) && (
				<p className="utrecht-paragraph">{texts.addsTo}</p>
			)}
			{day && viewsLate && <Alert tone="warning">{texts.viewsLate(day)}</Alert>}
			{day && !viewsLate && <p className="utrecht-paragraph">{texts.viewsDue(day)}</p>}
			{views && day && <WhyThisDate lines={views.why} about={day} />}
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
