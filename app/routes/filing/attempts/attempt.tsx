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
import { CheckboxGroup } from '~/components/form/checkbox-group';
import { DateField } from '~/components/form/date-field';
import { RadioGroup } from '~/components/form/radio-group';
import { TextField } from '~/components/form/text-field';
import { ValidatedForm } from '~/components/form/validated-form';
import { withScript } from '~/components/frame/page-script';
import { attemptForms } from '~/domain/dispute/attempt';
import type { DraftRequest } from '~/domain/dispute/request/draft-request';
import { attemptSection, withAttempt } from '~/domain/dispute/request/sections/attempt-section';
import { formValues, parseForm } from '~/domain/form/parse-form';
import { notFound } from '~/http/responses';
import { attemptQuestions } from '~/i18n/filing/attempt-questions';
import { filingTexts } from '~/i18n/filing/filing';
import { attemptFormTexts } from '~/i18n/names/attempt-forms';
import { attemptTitle } from '~/i18n/names/attempt-title';
import { useTexts } from '~/i18n/use-texts';
import { FileFields } from '../files/file-fields';
import { receiveAnswers, staysHere } from '../files/receive-answers.server';
import { changePart } from '../wizard/change-draft.server';
import { hasRespondent, PartiesFirst } from '../wizard/parties-first';
import { removedPart } from '../wizard/removed-part.server';
import { requireDraft } from '../wizard/require-draft.server';
import { sectionMark } from '../wizard/section-mark.server';
import { SeenMark } from '../wizard/seen-mark';
import { WizardNotice } from '../wizard/wizard-notice';
import { wizardNotice } from '../wizard/wizard-notice.server';
import { WizardPage, wizardTitle } from '../wizard/wizard-page';
import { keepingWay, pathAfterItem, stepPath } from '../wizard/wizard-paths';

export const handle = withScript;

export const meta: MetaFunction<typeof loader> = ({ matches }) => wizardTitle(matches, 'attempts');

export async function loader(args: LoaderFunctionArgs) {
	const { draft, today, search, language } = await requireDraft(args);
	const { attemptId } = args.params;
	const attempt = draft.request.attempts.find(({ id }) => id === attemptId);
	if (!attempt && attemptId !== 'nieuw') throw notFound();
	return {
		draftId: draft.id,
		notice: wizardNotice(search, language),
		request: draft.request,
		today,
		attempt: attempt ?? null,
		mark: sectionMark(attempt),
		title: attempt ? attemptTitle(attempt, language) : null,
		files: draft.files.filter(({ id }) => attempt?.fileIds.includes(id)),
	};
}

/** Keeps the attempt and its proof; a new one without a reason for lacking proof goes on to where it is added. */
export async function action(args: ActionFunctionArgs) {
	const atHand = await requireDraft(args);
	const { draft, search, today } = atHand;
	const { attemptId = '' } = args.params;
	const isKnown = draft.request.attempts.some(({ id }) => id === attemptId);
	if (!isKnown && attemptId !== 'nieuw') throw await removedPart(args.request, atHand, 'attempts');
	const place = isKnown ? { attemptId } : null;
	const { form, errors, done } = await receiveAnswers(args.context, args.request, atHand, place);
	const parsed = parseForm(attemptSection(today), form);
	if (!parsed.ok)
		return data({ ...parsed, errors: [...parsed.errors, ...errors] }, { status: 422 });
	const id = isKnown ? attemptId : randomUUID();
	const change = (request: DraftRequest) => withAttempt(request, id, parsed.value);
	const asksProof = !isKnown && !parsed.value.noProofReason;
	const path =
		asksProof || staysHere(form)
			? `${keepingWay(search, stepPath(draft.id, 'attempts', id), done ?? undefined)}#bestanden`
			: pathAfterItem(search, draft.id, 'attempts');
	const find = ({ attempts }: DraftRequest) => attempts.find((attempt) => attempt.id === id);
	const kept = await changePart(args.context, atHand, path, { form, find }, change);
	// The answers are kept, whatever is wrong with the file beside them.
	if (errors.length === 0 || 'data' in kept) return kept;
	return data({ errors, values: formValues(form) }, { status: 422 });
}

export default function Attempt() {
	const { draftId, notice, request, today, attempt, title, files } = useLoaderData<typeof loader>();
	const refused = useActionData<typeof action>();
	const texts = useTexts(filingTexts);
	const questions = useTexts(attemptQuestions);
	const forms = useTexts(attemptFormTexts);
	if (!attempt && !refused && !hasRespondent(request)) {
		return (
			<WizardPage step="attempts" title={questions.addTitle}>
				<PartiesFirst request={request} draftId={draftId} text={questions.partiesFirst} />
			</WizardPage>
		);
	}
	return (
		<WizardPage step="attempts" title={title ?? questions.addTitle}>
			<WizardNotice notice={notice} />
			<ValidatedForm
				schema={attemptSection(today)}
				errors={refused?.errors}
				values={refused?.values ?? attempt}
				encType={attempt ? 'multipart/form-data' : undefined}
				reloadDocument={attempt !== null}
			>
				<SeenMark />
				<DateField name="on" label={questions.on} />
				<RadioGroup
					name="form"
					label={questions.form}
					options={attemptForms.map((value) => ({ value, label: forms[value] }))}
				/>
				<CheckboxGroup
					name="withPartyIds"
					label={questions.with}
					options={request.parties
						.filter(({ filer }) => !filer)
						.map(({ id, name }) => ({ value: id, label: name }))}
				/>
				{request.points.length > 0 && (
					<CheckboxGroup
						name="pointIds"
						label={questions.about}
						optional
						options={request.points.map(({ id, title }) => ({ value: id, label: title }))}
					/>
				)}
				<TextField name="outcome" label={questions.outcome} hint={questions.outcomeHint} rows={5} />
				<TextField
					name="noProofReason"
					label={questions.noProof}
					hint={
						attempt ? questions.noProofHint : `${questions.noProofHint} ${questions.proofLater}`
					}
					rows={3}
					optional
				/>
				<ActionGroup>
					<Button>{attempt ? texts.saveAndBack : texts.saveAndNext}</Button>
				</ActionGroup>
				{attempt && (
					<>
						<FileFields
							draftId={draftId}
							title={questions.proof}
							hint={questions.proofHint}
							files={files}
						/>
						<ActionGroup>
							<Button>{questions.ready}</Button>
						</ActionGroup>
					</>
				)}
			</ValidatedForm>
		</WizardPage>
	);
}
