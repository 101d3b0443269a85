import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';
import { ActionGroup } from '~/components/form/action-group';
import { ButtonLink } from '~/components/form/button';
import { Section } from '~/components/section';
import { TextLink } from '~/components/text-link';
import { filingProblems } from '~/domain/dispute/request/filing-problems';
import { mostItems } from '~/domain/dispute/request/most-items';
import { withoutPoint } from '~/domain/dispute/request/sections/point-section';
import { postedForm } from '~/http/posted-form.server';
import { seeOther } from '~/http/responses';
import { filingTexts } from '~/i18n/filing/filing';
import { pointQuestions } from '~/i18n/filing/point-questions';
import { sayProblems } from '~/i18n/filing/say-problems';
import { formErrorTexts } from '~/i18n/form-errors';
import { useTexts } from '~/i18n/use-texts';
import { pointRows } from '../said/point-rows.server';
import { SaidSummary } from '../said/said-summary';
import { changeAndGoOn } from '../wizard/change-draft.server';
import { ItemProblems } from '../wizard/item-problems';
import { hasRespondent, PartiesFirst } from '../wizard/parties-first';
import { Removal } from '../wizard/removal';
import { requireDraft } from '../wizard/require-draft.server';
import { WizardNotice } from '../wizard/wizard-notice';
import { wizardNotice } from '../wizard/wizard-notice.server';
import { WizardPage, wizardTitle } from '../wizard/wizard-page';
import { keepingWay, pathAfter, stepPath } from '../wizard/wizard-paths';

export const meta: MetaFunction<typeof loader> = ({ matches }) => wizardTitle(matches, 'points');

export async function loader(args: LoaderFunctionArgs) {
	const { draft, rules, search, language } = await requireDraft(args);
	return {
		draftId: draft.id,
		notice: wizardNotice(search, language),
		request: { parties: draft.request.parties },
		points: draft.request.points.map((point) => ({
			id: point.id,
			title: point.title,
			rows: pointRows(point, draft.request, language),
		})),
		problems: sayProblems(
			filingProblems(draft.request, rules).filter(({ section }) => section === 'points'),
			language,
		),
	};
}

/** Takes a point out. */
export async function action(args: ActionFunctionArgs) {
	const atHand = await requireDraft(args);
	const form = await postedForm(args.request);
	const list = stepPath(atHand.draft.id, 'points');
	if (form.get('intent') !== 'verwijder') return seeOther(list);
	const path = keepingWay(atHand.search, list, 'verwijderd');
	const id = String(form.get('pointId'));
	return changeAndGoOn(args.context, atHand, path, (request) => withoutPoint(request, id));
}

export default function Points() {
	const { draftId, notice, request, points, problems } = useLoaderData<typeof loader>();
	const [search] = useSearchParams();
	const texts = useTexts(filingTexts);
	const questions = useTexts(pointQuestions);
	const { key: full } = useTexts(formErrorTexts);
	const to = (item: string) => keepingWay(search, stepPath(draftId, 'points', item));
	return (
		<WizardPage step="points" lead={questions.intro}>
			<WizardNotice notice={notice} />
			<PartiesFirst request={request} draftId={draftId} text={questions.partiesFirst} />
			{points.length === 0 && <p className="utrecht-paragraph">{questions.none}</p>}
			{points.map((point) => (
				<Section
					key={point.id}
					title={point.title}
					actions={
						<TextLink to={to(point.id)}>
							{texts.change} <span className="portal-hidden">{point.title}</span>
						</TextLink>
					}
				>
					<ItemProblems problems={problems} itemId={point.id} />
					<SaidSummary draftId={draftId} rows={point.rows} />
					<Removal
						label={questions.remove(point.title)}
						sure={questions.removeSure}
						fields={{ pointId: point.id }}
					/>
				</Section>
			))}
			{points.length >= mostItems.points && (
				<p className="utrecht-paragraph">{full['list-full']({ max: mostItems.points })}</p>
			)}
			<div className="portal-actions">
				<ActionGroup>
					{hasRespondent(request) && points.length < mostItems.points && (
						<ButtonLink kind="secondary" to={to('nieuw')}>
							{questions.addTitle}
						</ButtonLink>
					)}
					<ButtonLink to={pathAfter(search, draftId, 'points')}>{texts.next}</ButtonLink>
				</ActionGroup>
			</div>
		</WizardPage>
	);
}
