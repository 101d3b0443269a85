import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';
import { Alert } from '~/components/alert';
import { ActionGroup } from '~/components/form/action-group';
import { ButtonLink } from '~/components/form/button';
import { TaskList } from '~/components/task-list';
import { TextLink } from '~/components/text-link';
import { isAnswered } from '~/domain/dispute/request/sections/document-section';
import { filingTexts } from '~/i18n/filing';
import { filingQuestions } from '~/i18n/filing-questions';
import { documentName } from '~/i18n/request-documents';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { requireDraft } from './require-draft.server';
import { WizardPage, wizardTitle } from './wizard-page';
import { keepingWay, pathAfter, stepPath } from './wizard-paths';

export const meta: MetaFunction<typeof loader> = ({ matches }) => wizardTitle(matches, 'documents');

export async function loader(args: LoaderFunctionArgs) {
	const { draft, rules } = await requireDraft(args);
	return {
		draftId: draft.id,
		kind: draft.request.kind,
		documents: rules.requiredDocuments.map((key) => ({
			key,
			isAnswered: isAnswered(draft.request, key),
		})),
	};
}

export default function Documents() {
	const { draftId, kind, documents } = useLoaderData<typeof loader>();
	const [search] = useSearchParams();
	const texts = useTexts(filingTexts);
	const { documents: questions, agreement } = useTexts(filingQuestions);
	const language = useLanguage();
	return (
		<WizardPage step="documents" lead={questions.intro}>
			{kind === null ? (
				<Alert tone="info" title={questions.kindFirst}>
					<TextLink to={stepPath(draftId, 'kind')}>{agreement.chooseKind}</TextLink>
				</Alert>
			) : (
				<TaskList
					items={documents.map((document) => ({
						to: keepingWay(search, stepPath(draftId, 'documents', document.key)),
						label: documentName(document.key, language),
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
