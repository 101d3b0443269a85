import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireFiler } from '~/auth/require-actor.server';
import { ActionGroup } from '~/components/form/action-group';
import { Button } from '~/components/form/button';
import { Page } from '~/components/frame/page';
import { pageTitle } from '~/components/frame/page-title';
import { SummaryList } from '~/components/lists/summary-list';
import type { ClockQuestion } from '~/domain/law/public-clock/clock-question';
import { seeOther } from '~/http/responses';
import { formatDate } from '~/i18n/format/format-date';
import { kindTexts } from '~/i18n/names/kinds';
import { clockQuestions } from '~/i18n/public/clock-questions';
import { clockRequestTexts } from '~/i18n/public/clock-request';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { changeDraft } from '~/services/filing/drafts.server';
import { startDraftOrSay } from '../filing/start-draft.server';
import { askClock } from './ask-clock.server';

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
	pageTitle(matches, (language) => clockRequestTexts[language].title);

/** What comes along from the clock; whoever is not signed in does that first and comes back here. */
export async function loader(args: LoaderFunctionArgs) {
	await requireFiler(args);
	return { question: await requireQuestion(args), search: new URL(args.request.url).search };
}

/** Starts a request of the filer's organisation with what was entered in the clock. */
export async function action(args: ActionFunctionArgs) {
	const { runtime } = args.context;
	const filer = await requireFiler(args);
	const { kind, bidDate, madeOn, periodUntil } = await requireQuestion(args);
	const id = await startDraftOrSay(runtime, filer);
	await changeDraft(runtime, filer, id, (request) => ({
		...request,
		kind,
		agreement: {
			...request.agreement,
			...(kind === 'formation' ? { bidDate } : { madeOn, periodUntil }),
		},
	}));
	return seeOther(`/verzoeken/${id}`);
}

async function requireQuestion({ request, context }: LoaderFunctionArgs): Promise<ClockQuestion> {
	const asked = await askClock(request, context);
	if (!asked.asked || !asked.ok) throw seeOther(`/klok${new URL(request.url).search}`);
	return asked.question;
}

export default function ClockRequest() {
	const { question, search } = useLoaderData<typeof loader>();
	const texts = useTexts(clockRequestTexts);
	const { question: labels } = useTexts(clockQuestions);
	const { kindLong } = useTexts(kindTexts);
	const language = useLanguage();
	const { kind, bidDate, madeOn, periodUntil } = question;
	const date = (day: typeof bidDate) => day && formatDate(day, language);
	const along = [
		{ key: 'kind' as const, detail: kindLong[kind] },
		...(kind === 'formation'
			? [{ key: 'bidDate' as const, detail: date(bidDate) }]
			: [
					{ key: 'madeOn' as const, detail: date(madeOn) },
					{ key: 'periodUntil' as const, detail: periodUntil },
				]),
	];
	return (
		<Page title={texts.title} lead={texts.lead}>
			<SummaryList
				rows={along.flatMap(({ key, detail }) =>
					detail ? [{ key, term: labels[key].label, detail }] : [],
				)}
			/>
			<form method="post" action={`/klok/verzoek${search}`} className="portal-form">
				<ActionGroup>
					<Button>{texts.start}</Button>
				</ActionGroup>
			</form>
		</Page>
	);
}
