import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireMinistry } from '~/auth/require-actor.server';
import { Alert } from '~/components/alert';
import { DoneAlert } from '~/components/done-alert';
import { Page } from '~/components/frame/page';
import { withScript } from '~/components/frame/page-script';
import { pageTitle } from '~/components/frame/page-title';
import { DataTable } from '~/components/lists/data-table';
import { pageNumber } from '~/components/lists/page-number';
import { Pagination } from '~/components/lists/pagination';
import { SummaryList } from '~/components/lists/summary-list';
import { Prose } from '~/components/prose';
import { Section } from '~/components/section';
import { type FieldError, type FormValues, parseForm } from '~/domain/form/parse-form';
import { confirmLawForm, rejectLawForm } from '~/domain/law/console/decision-forms';
import { postedForm } from '~/http/posted-form.server';
import { notFound, seeOther } from '~/http/responses';
import { formatDateTime } from '~/i18n/format/format-date';
import { lawConsoleTexts } from '~/i18n/law/law-console';
import { lawPreviewTexts } from '~/i18n/law/preview';
import { lawProposalTexts } from '~/i18n/law/proposal';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { confirmLaw, rejectLaw } from '~/services/law/decide-law.server';
import { DecisionForms } from './decision-forms';
import { MovedTable } from './moved-table';
import { versionNumber } from './version-number';
import { versionPage } from './version-page.server';

export const handle = withScript;

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, (language) => lawConsoleTexts[language].menuTitle);

export async function loader(asked: LoaderFunctionArgs) {
	const actor = await requireMinistry(asked, ['administrator']);
	const version = versionNumber(asked.params.version ?? '');
	const asks = pageNumber(new URL(asked.request.url).searchParams);
	const page = await versionPage(asked.context.runtime, actor, version, asks);
	if (!page) throw notFound();
	return page;
}

export async function action(asked: ActionFunctionArgs) {
	const actor = await requireMinistry(asked, ['administrator']);
	const { runtime } = asked.context;
	const version = versionNumber(asked.params.version ?? '');
	const posted = await postedForm(asked.request);
	switch (posted.get('intent')) {
		case 'bevestig': {
			const form = parseForm(confirmLawForm, posted);
			if (!form.ok) return refused(422, null, form.errors, form.values);
			return answerTo(await confirmLaw(runtime, actor, version, form.value.scope), version);
		}
		case 'wijs-af': {
			const form = parseForm(rejectLawForm, posted);
			if (!form.ok) return refused(422, null, form.errors, form.values);
			const { rejectReason } = form.value;
			return answerTo(await rejectLaw(runtime, actor, version, rejectReason), version);
		}
		default:
			throw notFound();
	}
}

function answerTo({ outcome }: Awaited<ReturnType<typeof confirmLaw>>, version: number) {
	switch (outcome) {
		case 'confirmed':
			return seeOther(`/beheer/wet/${version}?gedaan=bevestigd`);
		case 'rejected':
			return seeOther(`/beheer/wet/${version}?gedaan=afgewezen`);
		case 'not-found':
			throw notFound();
		default:
			return refused(409, outcome);
	}
}

function refused(
	status: 409 | 422,
	failed: 'own' | 'stale' | 'dates-open' | 'decided' | null,
	errors: FieldError[] = [],
	values: FormValues | null = null,
) {
	return data({ failed, errors, values }, { status });
}

export default function LawVersionPage() {
	const page = useLoaderData<typeof loader>();
	const answer = useActionData<typeof action>();
	const texts = useTexts(lawConsoleTexts);
	const proposal = useTexts(lawProposalTexts);
	const preview = useTexts(lawPreviewTexts);
	const now = page.state === 'proposed';
	return (
		<Page
			title={now ? proposal.title(page.version) : texts.versionLink(page.version)}
			breadcrumb={[{ to: '/beheer/wet', label: texts.menuTitle }]}
		>
			{answer?.failed && <Alert tone="error" title={proposal[answer.failed]} />}
			{!answer && <DoneAlert says={proposal.done} />}
			{page.applying && <Alert tone="info" title={texts.applying} />}
			<Facts />
			<Section title={proposal.changes}>
				<DataTable
					caption={proposal.changesCaption}
					empty={proposal.noChanges}
					columns={[
						{ key: 'what', label: proposal.what },
						{ key: 'from', label: now ? preview.now : proposal.was },
						{ key: 'to', label: now ? preview.becomes : proposal.is },
					]}
					rows={page.changes.map(({ path, what, from, to }) => ({
						key: path,
						cells: [what, from, to],
					}))}
				/>
			</Section>
			{page.preview && (
				<Section title={proposal.preview}>
					<p className="utrecht-paragraph">{proposal.previewText}</p>
					<MovedTable preview={page.preview} />
					<Pagination
						page={page.preview.page}
						more={page.preview.morePages}
						hrefOf={(number) => `/beheer/wet/${page.version}?pagina=${number}`}
					/>
				</Section>
			)}
			{now && (
				<DecisionForms
					version={page.version}
					hindrance={page.hindrance}
					errors={answer?.errors}
					values={answer?.values}
				/>
			)}
		</Page>
	);
}

function Facts() {
	const { state, scope, proposedBy, proposedAt, decidedBy, reason, rejectReason } =
		useLoaderData<typeof loader>();
	const texts = useTexts(lawConsoleTexts);
	const proposal = useTexts(lawProposalTexts);
	const language = useLanguage();
	const rows = [
		['state', texts.state, texts.states[state]],
		['by', texts.proposedBy, proposedBy],
		['at', texts.proposedAt, formatDateTime(proposedAt, language)],
		['decided', texts.decidedBy, decidedBy],
		['scope', proposal.scope, scope && texts.scopes[scope]],
		['reason', proposal.reason, <Prose key="reason" text={reason} />],
		[
			'rejected',
			proposal.rejectedBecause,
			rejectReason && <Prose key="rejected" text={rejectReason} />,
		],
	] as const;
	return (
		<SummaryList
			rows={rows.flatMap(([key, term, detail]) => (detail ? [{ key, term, detail }] : []))}
		/>
	);
}
