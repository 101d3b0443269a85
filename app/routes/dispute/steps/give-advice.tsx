import { RadioGroup } from '~/components/form/radio-group';
import { TextField } from '~/components/form/text-field';
import { Section } from '~/components/section';
import { outcomes } from '~/domain/dispute/ruling/ruling';
import { giveAdviceInput } from '~/domain/dispute/steps/give-advice';
import { decisionTexts } from '~/i18n/dispute/steps/decision';
import { giveAdviceTexts } from '~/i18n/dispute/steps/give-advice';
import { pointTexts } from '~/i18n/dispute/steps/points';
import { outcomeTexts } from '~/i18n/names/outcomes';
import { useTexts } from '~/i18n/use-texts';
import { UnheardAlert } from '../judging/unheard-alert';
import { PointInBrief } from '../ruling/point-in-brief';
import { StepPage } from '../step-form/step-page';
import { useStep } from '../step-form/use-step';

export { action } from '../step-form/step-action.server';

/** The committee's advice on every point. */
export default function GiveAdvice() {
	const { form } = useStep();
	const { pointTitle } = useTexts(pointTexts);
	const { adviceConsiderationsHint } = useTexts(giveAdviceTexts);
	const texts = useTexts(decisionTexts);
	const said = useTexts(outcomeTexts);
	const yesNo = [
		{ value: 'yes', label: said.admissible },
		{ value: 'no', label: said.inadmissible },
	];
	const decisions = [
		{ value: '', label: texts.noOutcome },
		...outcomes.map((value) => ({ value, label: said.outcome[value] })),
	];
	return (
		<StepPage input={giveAdviceInput} beside={<UnheardAlert />}>
			{form.points.map((point) => (
				<Section key={point.id} title={pointTitle(point.number, point.title)}>
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
				hint={adviceConsiderationsHint}
				rows={8}
			/>
		</StepPage>
	);
}
