import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireOrganisation } from '~/auth/require-actor.server';
import { Alert } from '~/components/alert';
import { DoneAlert } from '~/components/done-alert';
import { ActionGroup } from '~/components/form/action-group';
import { Button } from '~/components/form/button';
import { TextField } from '~/components/form/text-field';
import { ValidatedForm } from '~/components/form/validated-form';
import { Page } from '~/components/frame/page';
import { withScript } from '~/components/frame/page-script';
import { pageTitle } from '~/components/frame/page-title';
import { Section } from '~/components/section';
import { colleagueForm } from '~/domain/account-form';
import { postedForm } from '~/http/posted-form.server';
import { organisationTexts } from '~/i18n/people/organisation';
import { useTexts } from '~/i18n/use-texts';
import { organisationPeople } from '~/services/people/organisation-people.server';
import { changePeople } from './change-people.server';
import { PeopleTable, RequestsTable } from './people-table';

export const handle = withScript;

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, (language) => organisationTexts[language].menuTitle);

export async function loader(asked: LoaderFunctionArgs) {
	const { acting, personId } = await requireOrganisation(asked);
	const { runtime } = asked.context;
	const people = await organisationPeople(runtime, acting.organisationId);
	return {
		name: acting.organisationName,
		ownId: personId,
		active: people.filter(({ status }) => status === 'active'),
		requested: people.filter(({ status }) => status === 'requested'),
	};
}

export async function action(asked: ActionFunctionArgs) {
	const actor = await requireOrganisation(asked);
	const refusal = await changePeople(asked.context.runtime, actor, await postedForm(asked.request));
	const status = refusal.errors.length > 0 ? 422 : 409;
	return data(refusal, { status });
}

export default function Organisation() {
	const { name, ownId, active, requested } = useLoaderData<typeof loader>();
	const refused = useActionData<typeof action>();
	const texts = useTexts(organisationTexts);
	return (
		<Page title={texts.title(name)} lead={texts.lead}>
			{!refused && <DoneAlert says={texts.done} />}
			{refused?.failed && <Alert tone="error" title={texts.failed[refused.failed]} />}
			{requested.length > 0 && (
				<Section title={texts.requests}>
					<p className="utrecht-paragraph">{texts.requestsText}</p>
					<RequestsTable empty={texts.none} people={requested} />
				</Section>
			)}
			<Section title={texts.people}>
				<PeopleTable empty={texts.none} people={active} ownId={ownId} canEnd={active.length > 1} />
			</Section>
			<Section title={texts.invite}>
				<p className="utrecht-paragraph">{texts.inviteText}</p>
				<ValidatedForm schema={colleagueForm} errors={refused?.errors} values={refused?.values}>
					<TextField
						name="email"
						label={texts.inviteEmail}
						type="email"
						inputMode="email"
						autoComplete="off"
						width="medium"
					/>
					<ActionGroup>
						<Button name="intent" value="nodig-uit">
							{texts.inviteButton}
						</Button>
					</ActionGroup>
				</ValidatedForm>
			</Section>
		</Page>
	);
}
