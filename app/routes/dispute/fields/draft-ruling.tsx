import { CheckboxGroup } from '~/components/form/checkbox-group';
import { DateField } from '~/components/form/date-field';
import { RadioGroup } from '~/components/form/radio-group';
import { TextField } from '~/components/form/text-field';
import { Section } from '~/components/section';
import { outcomes, type Point } from '~/domain/dispute/dispute';
import { draftRuling } from '~/domain/dispute/steps/draft-ruling';
import { procedureTexts } from '~/i18n/procedure';
import { AdviceInBrief } from '../parts/advice-in-brief';
import { PointInBrief } from '../parts/point-in-brief';
import { Remarks } from '../parts/remarks';
import { FormOfStep, type StepFormProps } from './form-of-step';
import type { FieldsProps } from './step-form';

/** The ruling point by point, beside the advice; everything may still be empty. */
function draftRulingFields(props: FieldsProps) {
	const { form, texts } = props;
	return (
		<>
			<Remarks remarks={form.chambers?.draft?.remarks ?? []} />
			{form.points.map((point) => (
				<Section key={point.id} title={texts.pointTitle(point.number, point.title)}>
					<PointInBrief form={form} point={point} />
					<AdviceInBrief advice={form.chambers?.advice ?? null} pointId={point.id} />
					{decisionFields(point, props)}
					{obligationFields(point, props)}
					{form.chambers?.advice && (
						<TextField
							name={`points.${point.id}.departsBecause`}
							label={texts.departs(point.number)}
							hint={texts.departsHint}
							optional
							rows={4}
						/>
					)}
				</Section>
			))}
			<TextField
				name="considerations"
				label={texts.considerations}
				hint={texts.rulingConsiderationsHint}
				optional
				rows={8}
			/>
		</>
	);
}

function decisionFields({ id, number }: Point, { texts, language }: FieldsProps) {
	const procedure = procedureTexts[language];
	return (
		<>
			<RadioGroup
				name={`points.${id}.admissible`}
				label={texts.admissible(number)}
				options={[
					{ value: 'yes', label: procedure.admissible },
					{ value: 'no', label: procedure.inadmissible },
				]}
				optional
			/>
			<RadioGroup
				name={`points.${id}.outcome`}
				label={texts.outcome(number)}
				hint={texts.outcomeHint}
				options={outcomes.map((value) => ({ value, label: procedure.outcome[value] }))}
				optional
			/>
			<TextField name={`points.${id}.reasons`} label={texts.reasonsOn(number)} optional rows={8} />
		</>
	);
}

function obligationFields({ id, number }: Point, { form, texts }: FieldsProps) {
	return (
		<>
			<TextField
				name={`points.${id}.obligation`}
				label={texts.obligation(number)}
				hint={texts.obligationHint}
				optional
				rows={4}
			/>
			<CheckboxGroup
				name={`points.${id}.obligationBy`}
				label={texts.obligationBy(number)}
				options={form.parties
					.filter(({ side }) => side !== 'third-party')
					.map((party) => ({ value: party.id, label: party.name }))}
				optional
			/>
			<DateField name={`points.${id}.obligationDue`} label={texts.obligationDue(number)} optional />
		</>
	);
}

export default function DraftRulingForm(props: StepFormProps) {
	return <FormOfStep step={draftRuling} fields={draftRulingFields} {...props} />;
}
