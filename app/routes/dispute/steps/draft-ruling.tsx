import { CheckboxGroup } from '~/components/form/checkbox-group';
import { DateField } from '~/components/form/date-field';
import { RadioGroup } from '~/components/form/radio-group';
import { TextField } from '~/components/form/text-field';
import { Section } from '~/components/section';
import type { Point } from '~/domain/dispute/point';
import { outcomes } from '~/domain/dispute/ruling/ruling';
import { draftRulingInput } from '~/domain/dispute/steps/draft-ruling';
import type { Language } from '~/domain/language';
import { decisionTexts } from '~/i18n/dispute/steps/decision';
import { draftRulingTexts } from '~/i18n/dispute/steps/draft-ruling';
import { pointTexts } from '~/i18n/dispute/steps/points';
import { outcomeTexts } from '~/i18n/names/outcomes';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { UnheardAlert } from '../judging/unheard-alert';
import { AdviceInBrief } from '../ruling/advice-in-brief';
import { PointInBrief } from '../ruling/point-in-brief';
import { Remarks } from '../ruling/remarks';
import type { StepForm } from '../step-form/step-form';
import { StepPage } from '../step-form/step-page';
import { useStep } from '../step-form/use-step';

export { action } from '../step-form/step-action.server';

/** The ruling point by point, beside the advice; everything may still be empty. */
export default function DraftRuling() {
	const { form } = useStep();
	const language = useLanguage();
	const { pointTitle } = useTexts(pointTexts);
	const { considerations } = useTexts(decisionTexts);
	const texts = useTexts(draftRulingTexts);
	const advice = form.chambers?.advice ?? null;
	return (
		<StepPage input={draftRulingInput} beside={<UnheardAlert />} button={texts.save}>
			<Remarks remarks={form.chambers?.draft?.remarks ?? []} />
			{form.points.map((point) => (
				<Section key={point.id} title={pointTitle(point.number, point.title)}>
					<PointInBrief form={form} point={point} />
					<AdviceInBrief advice={advice} pointId={point.id} />
					{decisionFields(point, language)}
					{obligationFields(point, form.parties, language)}
					{advice && (
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
				label={considerations}
				hint={texts.rulingConsiderationsHint}
				optional
				rows={8}
			/>
		</StepPage>
	);
}

// Plain functions, so that the form sees the labels of the fields.

function decisionFields({ id, number }: Point, language: Language) {
	const texts = decisionTexts[language];
	const said = outcomeTexts[language];
	return (
		<>
			<RadioGroup
				name={`points.${id}.admissible`}
				label={texts.admissible(number)}
				options={[
					{ value: '', label: texts.openYet },
					{ value: 'yes', label: said.admissible },
					{ value: 'no', label: said.inadmissible },
				]}
				optional
			/>
			<RadioGroup
				name={`points.${id}.outcome`}
				label={texts.outcome(number)}
				hint={texts.outcomeHint}
				options={[
					{ value: '', label: texts.noOutcome },
					...outcomes.map((value) => ({ value, label: said.outcome[value] })),
				]}
				optional
			/>
			<TextField name={`points.${id}.reasons`} label={texts.reasonsOn(number)} optional rows={8} />
		</>
	);
}

function obligationFields({ id, number }: Point, parties: StepForm['parties'], language: Language) {
	const texts = draftRulingTexts[language];
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
				options={parties
					.filter(({ side }) => side !== 'third-party')
					.map((party) => ({ value: party.id, label: party.name }))}
				optional
			/>
			<DateField name={`points.${id}.obligationDue`} label={texts.obligationDue(number)} optional />
		</>
	);
}
