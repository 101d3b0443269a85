import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';
import { ActionGroup } from '~/components/form/action-group';
import { ButtonLink } from '~/components/form/button';
import { Section } from '~/components/section';
import { TextLink } from '~/components/text-link';
import { filingProblems } from '~/domain/dispute/request/filing-problems';
import { postedForm } from '~/http/posted-form.server';
import { seeOther } from '~/http/responses';
import { attemptQuestions } from '~/i18n/filing/attempt-questions';
import { filingTexts } from '~/i18n/filing/filing';
import { sayProblems } from '~/i18n/filing/say-problems';
import { useTexts } from '~/i18n/use-texts';
import { removeAttempt } from '~/services/filing/draft-files.server';
import { sayAttempts } from '../said/attempt-rows.server';
import { SaidSummary } from '../said/said-summary';
import { ItemProblems } from '../wizard/item-problems';
import { hasRespondent, PartiesFirst } from '../wizard/parties-first';
import { Removal } from '../wizard/removal';
import { requireDraft } from '../wizard/require-draft.server';
import { WizardNotice } from '../wizard/wizard-notice';
import { wizardNotice } from '../wizard/wizard-notice.server';
import { WizardPage, wizardTitle } from '../wizard/wizard-page';
import { keepingWay, pathAfter, stepPath } from '../wizard/wizard-paths';
import { NotApproached } from './not-approached';

export const meta: MetaFunction<typeof loader> = ({ matches }) => wizardTitle(matches, 'attempts');

export async function loader(args: LoaderFunctionArgs) {
	const { draft, rules, search, language } = await requireDraft(args);
	return {
		draftId: draft.id,
		notice: wizardNotice(search, language),
		request: { parties: draft.request.parties },
		attempts: sayAttempts(draft.request, draft.files, language),
		problems: sayProblems(
			filingProblems(draft.request, rules).filter(({ section }) => section === 'attempts'),
			language,
		),
	};
}

/** Takes an attempt out, with its proof. */
export async function action(args: ActionFunctionArgs) {
	const { filer, draft, search } = await requireDraft(args);
	const form = await postedForm(args.request);
	const list = stepPath(draft.id, 'attempts');
	if (form.get('intent') !== 'verwijder') return seeOther(list);
	await removeAttempt(args.context.runtime, filer, draft.id, String(form.get('attemptId')));
	return seeOther(keepingWay(search, list, 'verwijderd'));
}

export default function Attempts() {
	const { draftId, notice, request, attempts, problems } = useLoaderData<typeof loader>();
	const [search] = useSearchParams();
	const texts = useTexts(filingTexts);
	const questions = useTexts(attemptQuestions);
	const to = (item: string) => keepingWay(search, stepPath(draftId, 'attempts', item));
	return (
		<WizardPage step="attempts" lead={questions.intro}>
			<WizardNotice notice={notice} />
			<PartiesFirst request={request} draftId={draftId} text={questions.partiesFirst} />
			{attempts.length === 0 ? (
				<p className="utrecht-paragraph">{questions.none}</p>
			) : (
				<NotApproached problems={problems} />
			)}
			{attempts.map((attempt) => (
				<Section
					key={attempt.id}
					title={attempt.title}
					actions={
						<TextLink to={to(attempt.id)}>
							{texts.change} <span className="portal-hidden">{attempt.title}</span>
						</TextLink>
					}
				>
					<ItemProblems problems={problems} itemId={attempt.id} />
					<SaidSummary draftId={draftId} rows={attempt.rows} />
					<Removal
						label={questions.remove(attempt.title)}
						sure={questions.removeSure}
						fields={{ attemptId: attempt.id }}
					/>
				</Section>
			))}
			<div className="portal-actions">
				<ActionGroup>
					{hasRespondent(request) && (
						<ButtonLink kind="secondary" to={to('nieuw')}>
							{questions.addTitle}
						</ButtonLink>
					)}
					<ButtonLink to={pathAfter(search, draftId, 'attempts')}>{texts.next}</ButtonLink>
				</ActionGroup>
			</div>
		</WizardPage>
	);
}
