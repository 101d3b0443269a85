import { Alert } from '~/components/alert';
import { WhyThisDate } from '~/components/dates/why-this-date';
import { RadioGroup } from '~/components/form/radio-group';
import { TextField } from '~/components/form/text-field';
import { SummaryList } from '~/components/lists/summary-list';
import { Prose } from '~/components/prose';
import { Section } from '~/components/section';
import { attemptStances } from '~/domain/dispute/attempt-answer';
import { submitViewsInput } from '~/domain/dispute/steps/submit-views';
import { pointTexts } from '~/i18n/dispute/steps/points';
import { submitViewsTexts } from '~/i18n/dispute/steps/submit-views';
import { formatDueWeekday } from '~/i18n/format/format-due';
import { attemptStanceTexts } from '~/i18n/names/attempt-stances';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { PointInBrief } from '../ruling/point-in-brief';
import { StepFiles } from '../step-form/step-files';
import type { StepForm } from '../step-form/step-form';
import { StepPage } from '../step-form/step-page';
import { useStep } from '../step-form/use-step';

export { action } from '../step-form/step-action.server';

/** Views on each point, in general, and on what was tried, each of which may stay empty. */
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
			{form.attempts.length > 0 && (
				<Section title={texts.attempts}>
					<p className="utrecht-paragraph">{texts.attemptsIntro}</p>
					{form.attempts.map((attempt) => (
						<AttemptFields key={attempt.id} attempt={attempt} />
					))}
				</Section>
			)}
			<StepFiles />
		</StepPage>
	);
}

/** Whether an attempt went as the applicant says, beside what it wrote of it. */
function AttemptFields({ attempt }: { attempt: StepForm['attempts'][number] }) {
	const texts = useTexts(submitViewsTexts);
	const stances = useTexts(attemptStanceTexts);
	const { title } = attempt;
	return (
		<Section level={3} title={title}>
			<SummaryList
				rows={[
					{
						key: 'outcome',
						term: texts.attemptOutcome,
						detail: <Prose text={attempt.outcome} />,
					},
				]}
			/>
			<RadioGroup
				name={`attempts.${attempt.id}.stance`}
				label={texts.stance(title)}
				options={attemptStances.map((value) => ({ value, label: stances[value] }))}
				optional
			/>
			<TextField
				name={`attempts.${attempt.id}.remarks`}
				label={texts.attemptRemarks(title)}
				optional
				rows={3}
			/>
		</Section>
	);
}
