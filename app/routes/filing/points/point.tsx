import { randomUUID } from 'node:crypto';
import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ActionGroup } from '~/components/form/action-group';
import { Button } from '~/components/form/button';
import { RadioGroup } from '~/components/form/radio-group';
import { TextField } from '~/components/form/text-field';
import { ValidatedForm } from '~/components/form/validated-form';
import { withScript } from '~/components/frame/page-script';
import { Section } from '~/components/section';
import { themes } from '~/domain/dispute/point';
import type { DraftRequest } from '~/domain/dispute/request/draft-request';
import { mostItems } from '~/domain/dispute/request/most-items';
import { pointSection, withPoint } from '~/domain/dispute/request/sections/point-section';
import { formValues, parseForm } from '~/domain/form/parse-form';
import { postedForm } from '~/http/posted-form.server';
import { notFound } from '~/http/responses';
import { filingTexts } from '~/i18n/filing/filing';
import { pointQuestions } from '~/i18n/filing/point-questions';
import { themeTexts } from '~/i18n/names/themes';
import { useTexts } from '~/i18n/use-texts';
import { changePart } from '../wizard/change-draft.server';
import { listFull } from '../wizard/list-full';
import { hasRespondent, PartiesFirst } from '../wizard/parties-first';
import { removedPart } from '../wizard/removed-part.server';
import { requireDraft } from '../wizard/require-draft.server';
import { sectionMark } from '../wizard/section-mark.server';
import { SeenMark } from '../wizard/seen-mark';
import { WizardPage, wizardTitle } from '../wizard/wizard-page';
import { pathAfterItem } from '../wizard/wizard-paths';
import { performanceFields } from './performance-fields';

export const handle = withScript;

export const meta: MetaFunction<typeof loader> = ({ matches }) => wizardTitle(matches, 'points');

export async function loader(args: LoaderFunctionArgs) {
	const { draft } = await requireDraft(args);
	const { pointId } = args.params;
	const point = draft.request.points.find(({ id }) => id === pointId);
	if (!point && pointId !== 'nieuw') throw notFound();
	return {
		draftId: draft.id,
		request: draft.request,
		point: point ?? null,
		mark: sectionMark(point),
	};
}

export async function action(args: ActionFunctionArgs) {
	const atHand = await requireDraft(args);
	const { pointId = '' } = args.params;
	const isKnown = atHand.draft.request.points.some(({ id }) => id === pointId);
	if (!isKnown && pointId !== 'nieuw') throw await removedPart(args.request, atHand, 'points');
	const form = await postedForm(args.request);
	const parsed = parseForm(pointSection, form);
	if (!parsed.ok) return data(parsed, { status: 422 });
	if (!isKnown && atHand.draft.request.points.length >= mostItems.points) {
		return data(
			{ errors: [listFull(mostItems.points)], values: formValues(form) },
			{ status: 422 },
		);
	}
	const id = isKnown ? pointId : randomUUID();
	const path = pathAfterItem(atHand.search, atHand.draft.id, 'points');
	const find = ({ points }: DraftRequest) => points.find((point) => point.id === id);
	return changePart(args.context, atHand, path, { form, find }, (request) =>
		withPoint(request, id, parsed.value),
	);
}

export default function Point() {
	const { draftId, request, point } = useLoaderData<typeof loader>();
	const refused = useActionData<typeof action>();
	const texts = useTexts(filingTexts);
	const questions = useTexts(pointQuestions);
	const themeNames = useTexts(themeTexts);
	if (!point && !refused && !hasRespondent(request)) {
		return (
			<WizardPage step="points" title={questions.addTitle}>
				<PartiesFirst request={request} draftId={draftId} text={questions.partiesFirst} />
			</WizardPage>
		);
	}
	return (
		<WizardPage step="points" title={point?.title ?? questions.addTitle}>
			<ValidatedForm
				schema={pointSection}
				errors={refused?.errors}
				values={refused?.values ?? point}
			>
				<SeenMark />
				<TextField name="title" label={questions.title} hint={questions.titleHint} />
				<RadioGroup
					name="theme"
					label={questions.theme}
					options={themes.map((value) => ({
						value,
						label: themeNames[value],
						hint: questions.themeHint[value],
					}))}
				/>
				{request.kind === 'performance' && performanceFields(questions, request.parties)}
				<TextField name="asked" label={questions.asked} hint={questions.askedHint} rows={5} />
				<Section title={questions.positions}>
					<p className="utrecht-paragraph">{questions.positionsHint}</p>
					{request.parties.map((party) => (
						<TextField
							key={party.id}
							name={`positions.${party.id}`}
							label={questions.positionOf(party.name)}
							rows={4}
							optional={!party.filer && party.side === 'applicant'}
						/>
					))}
				</Section>
				<ActionGroup>
					<Button>{texts.saveAndBack}</Button>
				</ActionGroup>
			</ValidatedForm>
		</WizardPage>
	);
}
