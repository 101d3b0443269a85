import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireFiler } from '~/auth/require-actor.server';
import { Alert } from '~/components/alert';
import { ActionGroup } from '~/components/form/action-group';
import { Button } from '~/components/form/button';
import { Page } from '~/components/frame/page';
import { pageTitle } from '~/components/frame/page-title';
import { DataTable } from '~/components/lists/data-table';
import { TextLink } from '~/components/text-link';
import { disputeKinds } from '~/domain/dispute/dispute';
import { seeOther } from '~/http/responses';
import { draftsTexts } from '~/i18n/filing/drafts';
import { formatDateTime } from '~/i18n/format/format-date';
import { kindTexts } from '~/i18n/names/kinds';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { listDrafts } from '~/services/filing/drafts.server';
import { startDraftOrSay } from './start-draft.server';
import { WizardNotice } from './wizard/wizard-notice';
import { wizardNotice } from './wizard/wizard-notice.server';
import { draftPath } from './wizard/wizard-paths';

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
	pageTitle(matches, (language) => draftsTexts[language].title);

export async function loader({ request, context }: LoaderFunctionArgs) {
	const filer = await requireFiler({ request, context });
	const search = new URL(request.url).searchParams;
	return {
		notice: wizardNotice(search, filer.language),
		drafts: await listDrafts(context.runtime, filer),
		isFull: search.has('vol'),
	};
}

/** Starts a request and goes to its task list. */
export async function action({ request, context }: ActionFunctionArgs) {
	const filer = await requireFiler({ request, context });
	return seeOther(draftPath(await startDraftOrSay(context.runtime, filer)));
}

export default function Drafts() {
	const { notice, drafts, isFull } = useLoaderData<typeof loader>();
	const texts = useTexts(draftsTexts);
	const language = useLanguage();
	const kinds = useTexts(kindTexts).kind;
	return (
		<Page title={texts.title} lead={texts.intro}>
			<WizardNotice notice={notice} />
			{isFull && (
				<Alert tone="error" title={texts.full}>
					{texts.fullText}
				</Alert>
			)}
			<DataTable
				caption={texts.listTitle}
				columns={[
					{ key: 'title', label: texts.columns.title },
					{ key: 'kind', label: texts.columns.kind },
					{ key: 'changed', label: texts.columns.changed },
				]}
				rows={drafts.map((draft) => ({
					key: draft.id,
					cells: [
						<TextLink key="title" to={draftPath(draft.id)}>
							{draft.title ?? texts.untitled}
						</TextLink>,
						kindOf(draft.kind, kinds) ?? texts.noKind,
						formatDateTime(draft.updatedAt, language),
					],
				}))}
				empty={texts.none}
			/>
			<p className="utrecht-paragraph">{texts.keptUntil}</p>
			<form method="post">
				<ActionGroup>
					<Button>{texts.start}</Button>
				</ActionGroup>
			</form>
		</Page>
	);
}

function kindOf<Text>(stored: string | null, texts: Record<(typeof disputeKinds)[number], Text>) {
	const kind = disputeKinds.find((each) => each === stored);
	return kind ? texts[kind] : null;
}
