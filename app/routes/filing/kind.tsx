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
import { ValidatedForm } from '~/components/form/validated-form';
import { withScript } from '~/components/frame/page-script';
import { disputeKinds } from '~/domain/dispute/dispute';
import type { DraftRequest } from '~/domain/dispute/request/draft-request';
import { kindSection, withKind } from '~/domain/dispute/request/sections/kind-section';
import { parseForm } from '~/domain/form/parse-form';
import { postedForm } from '~/http/posted-form.server';
import { filingTexts } from '~/i18n/filing/filing';
import { kindQuestions } from '~/i18n/filing/kind-questions';
import { formatDate } from '~/i18n/format/format-date';
import { kindTexts } from '~/i18n/names/kinds';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { changePart } from './wizard/change-draft.server';
import { requireDraft } from './wizard/require-draft.server';
import { sectionMark } from './wizard/section-mark.server';
import { SeenMark } from './wizard/seen-mark';
import { WizardPage, wizardTitle } from './wizard/wizard-page';
import { pathAfter } from './wizard/wizard-paths';

export const handle = withScript;

export const meta: MetaFunction<typeof loader> = ({ matches }) => wizardTitle(matches, 'kind');

export async function loader(args: LoaderFunctionArgs) {
	const { draft, rules } = await requireDraft(args);
	const { performanceOpensOn, today } = rules;
	return {
		kind: draft.request.kind,
		mark: sectionMark(draft.request.kind),
		opensOn: today < performanceOpensOn ? performanceOpensOn : null,
	};
}

export async function action(args: ActionFunctionArgs) {
	const atHand = await requireDraft(args);
	const form = await postedForm(args.request);
	const parsed = parseForm(kindSection, form);
	if (!parsed.ok) return data(parsed, { status: 422 });
	const path = pathAfter(atHand.search, atHand.draft.id, 'kind');
	const posted = { form, find: ({ kind }: DraftRequest) => kind };
	return changePart(args.context, atHand, path, posted, (request) =>
		withKind(request, parsed.value),
	);
}

export default function Kind() {
	const { kind, opensOn } = useLoaderData<typeof loader>();
	const refused = useActionData<typeof action>();
	const texts = useTexts(filingTexts);
	const questions = useTexts(kindQuestions);
	const names = useTexts(kindTexts).kind;
	const language = useLanguage();
	const notYet = opensOn ? ` ${questions.opensOn(formatDate(opensOn, language))}` : '';
	return (
		<WizardPage step="kind">
			<ValidatedForm
				schema={kindSection}
				errors={refused?.errors}
				values={refused?.values ?? { kind }}
			>
				<SeenMark />
				<RadioGroup
					name="kind"
					label={questions.question}
					options={disputeKinds.map((value) => ({
						value,
						label: names[value],
						hint: questions.hint[value] + (value === 'performance' ? notYet : ''),
					}))}
				/>
				<ActionGroup>
					<Button>{texts.saveAndNext}</Button>
				</ActionGroup>
			</ValidatedForm>
		</WizardPage>
	);
}
