import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireFiler } from '~/auth/require-actor.server';
import { Alert } from '~/components/alert';
import { ReadFirst } from '~/components/form/read-first';
import { withScript } from '~/components/frame/page-script';
import { SignalSection } from '~/components/signal-section';
import { filingProblems } from '~/domain/dispute/request/filing-problems';
import { declarationSection } from '~/domain/dispute/request/sections/declaration-section';
import { parseForm } from '~/domain/form/parse-form';
import { admissibilitySignals } from '~/domain/law/signals/admissibility-signals';
import { factsOfDraft } from '~/domain/law/signals/signal-facts';
import { postedForm } from '~/http/posted-form.server';
import { notFound, seeOther } from '~/http/responses';
import { checkTexts } from '~/i18n/filing/check';
import { sayProblems } from '~/i18n/filing/say-problems';
import { saySignals } from '~/i18n/signals/say-signals';
import { useTexts } from '~/i18n/use-texts';
import { lookUpForFiler } from '~/services/dispute/look-up-facts.server';
import { fileDispute } from '~/services/filing/file-dispute.server';
import { sayRequest } from '../said/say-request.server';
import { requireDraft } from '../wizard/require-draft.server';
import { WizardPage, wizardTitle } from '../wizard/wizard-page';
import { filedPath } from '../wizard/wizard-paths';
import { Declaration } from './declaration';
import { ProblemList } from './problem-list';
import { RequestSummary } from './request-summary';

export const handle = withScript;

export const meta: MetaFunction<typeof loader> = ({ matches }) => wizardTitle(matches, 'check');

export async function loader(args: LoaderFunctionArgs) {
	const { filer, draft, rules, law, today, language } = await requireDraft(args);
	const lookedUp = await lookUpForFiler(args.context.runtime.db, filer, draft.request);
	return {
		draftId: draft.id,
		said: sayRequest(draft.request, draft.files, rules, language),
		problems: sayProblems(filingProblems(draft.request, rules), language),
		signals: saySignals(
			// The page itself ends with the signature: nothing to point at.
			admissibilitySignals(factsOfDraft(draft.request, today, lookedUp), law).filter(
				({ key }) => key !== 'signed',
			),
			language,
		),
		signer: filer.name,
	};
}

/** Files the request. A form that is sent twice files once, and both answers lead to the dispute. */
export async function action(args: ActionFunctionArgs) {
	const { draftId = '' } = args.params;
	const filer = await requireFiler(args);
	const parsed = parseForm(declarationSection, await postedForm(args.request));
	if (!parsed.ok) {
		// A draft that isn't theirs says nothing about a form either.
		await requireDraft(args);
		return data({ ...parsed, isIncomplete: false, mostToday: null }, { status: 422 });
	}
	const { name, capacity } = parsed.value;
	const filing = await fileDispute(args.context.runtime, filer, draftId, { name, capacity });
	switch (filing.outcome) {
		case 'filed':
			return seeOther(filedPath(filing.reference, 'ingediend'));
		case 'already-filed':
			return seeOther(filedPath(filing.reference, 'al-ingediend'));
		case 'incomplete':
			return data(
				{ errors: [], values: null, isIncomplete: true, mostToday: null },
				{ status: 422 },
			);
		case 'too-many-today':
			return data(
				{ errors: [], values: { name, capacity }, isIncomplete: false, mostToday: filing.most },
				{ status: 429 },
			);
		case 'not-found':
			throw notFound();
	}
}

export default function Check() {
	const { draftId, said, problems, signals, signer } = useLoaderData<typeof loader>();
	const refused = useActionData<typeof action>();
	const texts = useTexts(checkTexts);
	return (
		<WizardPage step="check" lead={texts.intro}>
			{refused?.isIncomplete && (
				<ReadFirst answer={refused}>
					<Alert tone="error" title={texts.stillMissing} />
				</ReadFirst>
			)}
			{refused?.mostToday && (
				<ReadFirst answer={refused}>
					<Alert tone="error" title={texts.tooManyToday}>
						{texts.tooManyTodayText(refused.mostToday)}
					</Alert>
				</ReadFirst>
			)}
			{problems.length > 0 && <ProblemList draftId={draftId} problems={problems} />}
			<RequestSummary draftId={draftId} said={said} />
			<SignalSection signals={signals} />
			{problems.length === 0 && (
				<Declaration errors={refused?.errors} values={refused?.values ?? { name: signer }} />
			)}
		</WizardPage>
	);
}
