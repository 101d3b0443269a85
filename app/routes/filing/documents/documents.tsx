import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';
import { Alert } from '~/components/alert';
import { ActionGroup } from '~/components/form/action-group';
import { ButtonLink } from '~/components/form/button';
import { TaskList } from '~/components/lists/task-list';
import { TextLink } from '~/components/text-link';
import { isAnswered } from '~/domain/dispute/request/sections/document-section';
import { agreementQuestions } from '~/i18n/filing/agreement-questions';
import { documentQuestions } from '~/i18n/filing/document-questions';
import { filingTexts } from '~/i18n/filing/filing';
import { documentName } from '~/i18n/names/request-documents';
import { useTexts } from '~/i18n/use-texts';
import { requireDraft } from '../wizard/require-draft.server';
import { WizardPage, wizardTitle } from '../wizard/wizard-page';
import { keepingWay, pathAfter, stepPath } from '../wizard/wizard-paths';

export const meta: MetaFunction<typeof loader> = ({ matches }) => wizardTitle(matches, 'documents');

export async function loader(args: LoaderFunctionArgs) {
	const { draft, rules, language } = await requireDraft(args);
	return {
		draftId: draft.id,
		kind: draft.request.kind,
		documents: rules.requiredDocuments.map((key) => ({
			key,
			name: documentName(key, language),
			isAnswered: isAnswered(draft.request, key),
		})),
	};
}

export default function Documents() {
	const { draftId, kind, documents } = useLoaderData<typeof loader>();
	const [search] = useSearchParams();
	const texts = useTexts(filingTexts);
	const questions = useTexts(documentQuestions);
	const { chooseKind } = useTexts(agreementQuestions);
	return (
		<WizardPage step="documents" lead={questions.intro}>
			{kind === null ? (
				<Alert tone="info" title={questions.kindFirst}>
					<TextLink to={stepPath(draftId, 'kind')}>{chooseKind}</TextLink>
				</Alert>
			) : (
				<TaskList
					items={documents.map((document) => ({
						to: keepingWay(search, stepPath(draftId, 'documents', document.key)),
						label: document.name,
						status: document.isAnswered ? ('complete' as const) : ('incomplete' as const),
					}))}
				/>
			)}
			<div className="portal-actions">
				<ActionGroup>
					<ButtonLink to={pathAfter(search, draftId, 'documents')}>{texts.next}</ButtonLink>
				</ActionGroup>
			</div>
		</WizardPage>
	);
}
