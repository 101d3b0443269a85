import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';
import { ActionGroup } from '~/components/form/action-group';
import { ButtonLink } from '~/components/form/button';
import { Section } from '~/components/section';
import { withoutParty } from '~/domain/dispute/request/sections/party-section';
import { organisationKinds } from '~/domain/parties/organisation';
import { postedForm } from '~/http/posted-form.server';
import { seeOther } from '~/http/responses';
import { filingTexts } from '~/i18n/filing/filing';
import { partyQuestions } from '~/i18n/filing/party-questions';
import { useTexts } from '~/i18n/use-texts';
import { searchOrganisations } from '~/services/people/search-organisations.server';
import { changeAndGoOn } from '../wizard/change-draft.server';
import { requireDraft } from '../wizard/require-draft.server';
import { WizardNotice } from '../wizard/wizard-notice';
import { wizardNotice } from '../wizard/wizard-notice.server';
import { WizardPage, wizardTitle } from '../wizard/wizard-page';
import { keepingWay, pathAfter, stepPath } from '../wizard/wizard-paths';
import { PartyCard } from './party-card';
import { RegisterSearch } from './register-search';

export const meta: MetaFunction<typeof loader> = ({ matches }) => wizardTitle(matches, 'parties');

/** The parties, and what the register has for `?zoek=`. */
export async function loader(args: LoaderFunctionArgs) {
	const { draft, rules, search, language } = await requireDraft(args);
	const { parties } = draft.request;
	const isParty = (id: string) => parties.some(({ organisationId }) => organisationId === id);
	const text = (search.get('zoek') ?? '').trim().slice(0, 100);
	const found = text
		? await searchOrganisations(args.context.runtime, text, organisationKinds, { verified: true })
		: [];
	return {
		draftId: draft.id,
		notice: wizardNotice(search, language),
		parties: parties.map((party) => ({
			...party,
			isTold: party.organisationId !== null && !rules.unreached.includes(party.organisationId),
		})),
		searched: text
			? {
					text,
					found: found.flatMap(({ id, name, kind, code }) =>
						kind === 'other' ? [] : [{ id, name, kind, code, isThere: isParty(id) }],
					),
				}
			: null,
	};
}

/** Takes a party out. */
export async function action(args: ActionFunctionArgs) {
	const atHand = await requireDraft(args);
	const form = await postedForm(args.request);
	const list = stepPath(atHand.draft.id, 'parties');
	if (form.get('intent') !== 'verwijder') return seeOther(list);
	const path = keepingWay(atHand.search, list, 'verwijderd');
	const id = String(form.get('partyId'));
	return changeAndGoOn(args.context, atHand, path, (request) => withoutParty(request, id));
}

export default function Parties() {
	const { draftId, notice, parties, searched } = useLoaderData<typeof loader>();
	const [search] = useSearchParams();
	const texts = useTexts(filingTexts);
	const questions = useTexts(partyQuestions);
	return (
		<WizardPage step="parties" lead={questions.intro}>
			<WizardNotice notice={notice} />
			{parties.map((party) => (
				<PartyCard
					key={party.id}
					party={party}
					isTold={party.isTold}
					to={keepingWay(search, stepPath(draftId, 'parties', party.id))}
				/>
			))}
			<Section title={questions.addTitle} id="register">
				<RegisterSearch draftId={draftId} searched={searched} />
				<ActionGroup>
					<ButtonLink
						kind="secondary"
						to={keepingWay(search, stepPath(draftId, 'parties', 'nieuw'))}
					>
						{questions.typeIn}
					</ButtonLink>
				</ActionGroup>
			</Section>
			<div className="portal-actions">
				<ActionGroup>
					<ButtonLink to={pathAfter(search, draftId, 'parties')}>{texts.next}</ButtonLink>
				</ActionGroup>
			</div>
		</WizardPage>
	);
}
