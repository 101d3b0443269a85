import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Page } from '~/components/frame/page';
import { pageTitle } from '~/components/frame/page-title';
import { TaskList } from '~/components/lists/task-list';
import { requestSections } from '~/domain/dispute/request/request-sections';
import { sectionStatuses } from '~/domain/dispute/request/section-status';
import { postedForm } from '~/http/posted-form.server';
import { seeOther } from '~/http/responses';
import { draftsTexts } from '~/i18n/filing/drafts';
import { filingTexts } from '~/i18n/filing/filing';
import { taskListTexts } from '~/i18n/filing/task-list';
import { useTexts } from '~/i18n/use-texts';
import { deleteDraft } from '~/services/filing/drafts.server';
import { Removal } from './wizard/removal';
import { requireDraft } from './wizard/require-draft.server';
import { draftPath, stepPath } from './wizard/wizard-paths';

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
	pageTitle(matches, (language) => filingTexts[language].title);

export async function loader(args: LoaderFunctionArgs) {
	const { draft, rules } = await requireDraft(args);
	return {
		draftId: draft.id,
		title: draft.request.agreement.title,
		statuses: sectionStatuses(draft.request, rules),
	};
}

/** Throws the draft away. */
export async function action(args: ActionFunctionArgs) {
	const { filer, draft } = await requireDraft(args);
	const form = await postedForm(args.request);
	if (form.get('intent') !== 'verwijder') return seeOther(draftPath(draft.id));
	await deleteDraft(args.context.runtime, filer, draft.id);
	return seeOther('/verzoeken?gedaan=weggegooid');
}

export default function RequestTaskList() {
	const { draftId, title, statuses } = useLoaderData<typeof loader>();
	const texts = useTexts(filingTexts);
	const drafts = useTexts(draftsTexts);
	const { sectionHint, first } = useTexts(taskListTexts);
	return (
		<Page
			title={texts.title}
			caption={title ?? drafts.untitled}
			lead={drafts.keptUntil}
			breadcrumb={[{ to: '/verzoeken', label: drafts.title }]}
		>
			<TaskList
				items={[
					...requestSections.map((section) => ({
						to: stepPath(draftId, section),
						label: texts.section[section],
						hint: (statuses[section] === 'not-yet' && first[section]) || sectionHint[section],
						status: statuses[section],
					})),
					{
						to: stepPath(draftId, 'check'),
						label: texts.section.check,
						hint: sectionHint.check,
						status: 'incomplete' as const,
					},
				]}
			/>
			<Removal label={drafts.remove} sure={drafts.removeSure} />
		</Page>
	);
}
