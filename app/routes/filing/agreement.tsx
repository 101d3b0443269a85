import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Alert } from '~/components/alert';
import { ActionGroup } from '~/components/form/action-group';
import { Button } from '~/components/form/button';
import { DateField } from '~/components/form/date-field';
import { TextField } from '~/components/form/text-field';
import { ValidatedForm } from '~/components/form/validated-form';
import { withScript } from '~/components/frame/page-script';
import { TextLink } from '~/components/text-link';
import type { DraftRequest } from '~/domain/dispute/request/draft-request';
import {
	agreementSection,
	withAgreement,
} from '~/domain/dispute/request/sections/agreement-section';
import { parseForm } from '~/domain/form/parse-form';
import { postedForm } from '~/http/posted-form.server';
import { agreementQuestions } from '~/i18n/filing/agreement-questions';
import { filingTexts } from '~/i18n/filing/filing';
import { useTexts } from '~/i18n/use-texts';
import { changePart } from './wizard/change-draft.server';
import { requireDraft } from './wizard/require-draft.server';
import { sectionMark } from './wizard/section-mark.server';
import { SeenMark } from './wizard/seen-mark';
import { WizardPage, wizardTitle } from './wizard/wizard-page';
import { pathAfter, stepPath } from './wizard/wizard-paths';

export const handle = withScript;

export const meta: MetaFunction<typeof loader> = ({ matches }) => wizardTitle(matches, 'agreement');

export async function loader(args: LoaderFunctionArgs) {
	const { draft, today } = await requireDraft(args);
	const { kind, agreement } = draft.request;
	return { draftId: draft.id, kind, agreement, today, mark: sectionMark(agreement) };
}

export async function action(args: ActionFunctionArgs) {
	const atHand = await requireDraft(args);
	const form = await postedForm(args.request);
	const parsed = parseForm(agreementSection(atHand.today), form);
	if (!parsed.ok) return data(parsed, { status: 422 });
	const path = pathAfter(atHand.search, atHand.draft.id, 'agreement');
	const posted = { form, find: ({ agreement }: DraftRequest) => agreement };
	return changePart(args.context, atHand, path, posted, (request) =>
		withAgreement(request, parsed.value),
	);
}

export default function Agreement() {
	const { draftId, kind, agreement, today } = useLoaderData<typeof loader>();
	const refused = useActionData<typeof action>();
	const texts = useTexts(filingTexts);
	const questions = useTexts(agreementQuestions);
	return (
		<WizardPage step="agreement">
			{kind === null && (
				<Alert tone="info" title={questions.kindFirst}>
					<TextLink to={stepPath(draftId, 'kind')}>{questions.chooseKind}</TextLink>
				</Alert>
			)}
			<ValidatedForm
				schema={agreementSection(today)}
				errors={refused?.errors}
				values={refused?.values ?? agreement}
			>
				<SeenMark />
				<TextField name="title" label={questions.title} hint={questions.titleHint} />
				<TextField
					name="periodFrom"
					label={questions.periodFrom}
					hint={questions.periodHint}
					inputMode="numeric"
					width="short"
				/>
				<TextField
					name="periodUntil"
					label={questions.periodUntil}
					hint={questions.periodHint}
					inputMode="numeric"
					width="short"
				/>
				{kind === 'formation' && (
					<DateField name="bidDate" label={questions.bidDate} hint={questions.bidDateHint} />
				)}
				{kind === 'performance' && <DateField name="madeOn" label={questions.madeOn} />}
				<DateField
					name="aroseOn"
					label={questions.aroseOn}
					hint={kind && questions.aroseOnHint[kind]}
					optional
				/>
				<ActionGroup>
					<Button>{texts.saveAndNext}</Button>
				</ActionGroup>
			</ValidatedForm>
		</WizardPage>
	);
}
