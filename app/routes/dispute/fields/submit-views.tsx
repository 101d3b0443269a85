import { Alert } from '~/components/alert';
import { TextField } from '~/components/form/text-field';
import { Section } from '~/components/section';
import { submitViews } from '~/domain/dispute/steps/submit-views';
import { formatWeekday } from '~/i18n/format-date';
import { PointInBrief } from '../parts/point-in-brief';
import { FormOfStep, type StepFormProps } from './form-of-step';
import type { FieldsProps } from './step-form';

/** Views in general and on each point, each of which may stay empty. */
function submitViewsFields({ form, texts, language }: FieldsProps) {
	const { viewsDue, viewsLate } = form.dates;
	return (
		<>
			{viewsDue && viewsLate && (
				<Alert tone="warning">{texts.viewsLate(formatWeekday(viewsDue, language))}</Alert>
			)}
			{viewsDue && !viewsLate && (
				<p className="utrecht-paragraph">{texts.viewsDue(formatWeekday(viewsDue, language))}</p>
			)}
			{form.points.map((point) => (
				<Section key={point.id} title={texts.pointTitle(point.number, point.title)}>
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
		</>
	);
}

export default function SubmitViewsForm(props: StepFormProps) {
	return <FormOfStep step={submitViews} fields={submitViewsFields} {...props} />;
}
