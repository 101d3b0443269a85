import { RadioGroup } from '~/components/form/radio-group';
import { TextField } from '~/components/form/text-field';
import { Section } from '~/components/section';
import { outcomes } from '~/domain/dispute/dispute';
import { giveAdvice } from '~/domain/dispute/steps/give-advice';
import { procedureTexts } from '~/i18n/procedure';
import { PointInBrief } from '../parts/point-in-brief';
import { FormOfStep, type StepFormProps } from './form-of-step';
import type { FieldsProps } from './step-form';

/** The committee's advice on every point. */
function giveAdviceFields({ form, texts, language }: FieldsProps) {
	const procedure = procedureTexts[language];
	const yesNo = [
		{ value: 'yes', label: procedure.admissible },
		{ value: 'no', label: procedure.inadmissible },
	];
	const decisions = outcomes.map((value) => ({ value, label: procedure.outcome[value] }));
	return (
		<>
			{form.points.map((point) => (
				<Section key={point.id} title={texts.pointTitle(point.number, point.title)}>
					<PointInBrief form={form} point={point} />
					<RadioGroup
						name={`points.${point.id}.admissible`}
						label={texts.admissible(point.number)}
						options={yesNo}
					/>
					<RadioGroup
						name={`points.${point.id}.outcome`}
						label={texts.outcome(point.number)}
						hint={texts.outcomeHint}
						options={decisions}
						optional
					/>
					<TextField
						name={`points.${point.id}.reasons`}
						label={texts.reasonsOn(point.number)}
						rows={6}
					/>
				</Section>
			))}
			<TextField
				name="considerations"
				label={texts.considerations}
				hint={texts.adviceConsiderationsHint}
				rows={8}
			/>
		</>
	);
}

export default function GiveAdviceForm(props: StepFormProps) {
	return <FormOfStep step={giveAdvice} fields={giveAdviceFields} {...props} />;
}
