import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { chooseActing } from '~/auth/choose-acting.server';
import { requirePerson } from '~/auth/require-actor.server';
import { Alert } from '~/components/alert';
import { Badge } from '~/components/badge';
import { Details } from '~/components/details';
import { ActionGroup } from '~/components/form/action-group';
import { Button, ButtonLink } from '~/components/form/button';
import { SearchForm } from '~/components/form/search-form';
import { Page } from '~/components/frame/page';
import { pageTitle } from '~/components/frame/page-title';
import { DataTable } from '~/components/lists/data-table';
import { postedForm } from '~/http/posted-form.server';
import { notFound, seeOther } from '~/http/responses';
import { organisationKindTexts } from '~/i18n/names/organisation-kinds';
import { joiningTexts } from '~/i18n/people/joining';
import { useTexts } from '~/i18n/use-texts';
import { requestMembership } from '~/services/people/request-membership.server';
import { mostFound, searchOrganisations } from '~/services/people/search-organisations.server';

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, (language) => joiningTexts[language].join.title);

export async function loader(asked: LoaderFunctionArgs) {
	await requirePerson(asked);
	const search = new URL(asked.request.url).searchParams.get('zoek')?.trim().slice(0, 200) ?? '';
	const found = await searchOrganisations(asked.context.runtime, search);
	return { search, found, more: found.length === mostFound };
}

export async function action(asked: ActionFunctionArgs) {
	const actor = await requirePerson(asked);
	const { runtime, sessionHash } = asked.context;
	const organisationId = (await postedForm(asked.request)).get('organisationId');
	if (typeof organisationId !== 'string') throw notFound();
	const asking = await requestMembership(runtime, actor, organisationId);
	switch (asking.outcome) {
		case 'not-found':
			throw notFound();
		case 'too-many':
			return data({ tooMany: true }, { status: 409 });
		case 'requested':
			return seeOther('/namens?gedaan=gevraagd');
		case 'active':
			await chooseActing(runtime, { sessionHash, actor }, asking.membershipId);
			return seeOther('/start');
	}
}

export default function JoinOrganisation() {
	const { search, found, more } = useLoaderData<typeof loader>();
	const refused = useActionData<typeof action>();
	const { join, acting } = useTexts(joiningTexts);
	return (
		<Page title={join.title} lead={join.lead} breadcrumb={[{ to: '/namens', label: acting.title }]}>
			{refused?.tooMany && (
				<Alert tone="error" title={join.tooMany}>
					<p className="utrecht-paragraph">{join.tooManyText}</p>
				</Alert>
			)}
			<SearchForm label={join.search} button={join.searchButton} searched={search} />
			{search && <Found found={found} />}
			{more && <p className="utrecht-paragraph">{join.more}</p>}
			<Details summary={join.how}>
				<p className="utrecht-paragraph">{join.howText}</p>
			</Details>
			<ActionGroup>
				<ButtonLink to="/namens/nieuw/registreren" kind="secondary">
					{join.register}
				</ButtonLink>
			</ActionGroup>
		</Page>
	);
}

type Organisation = ReturnType<typeof useLoaderData<typeof loader>>['found'][number];

function Found({ found }: { found: readonly Organisation[] }) {
	const { join } = useTexts(joiningTexts);
	const kinds = useTexts(organisationKindTexts);
	return (
		<DataTable
			caption={join.found(found.length)}
			empty={join.nothing}
			columns={[
				{ key: 'name', label: join.name },
				{ key: 'kind', label: join.kind },
				{ key: 'place', label: join.place },
				{ key: 'act', label: join.act },
			]}
			rows={found.map(({ id, kind, name, code, municipality, verified }) => ({
				key: id,
				cells: [
					<span key="name">
						{name} {!verified && <Badge tone="neutral">{join.unverified}</Badge>}
					</span>,
					[kinds[kind], code].filter(Boolean).join(', '),
					municipality ?? '–',
					<form key="ask" method="post">
						<input type="hidden" name="organisationId" value={id} />
						<Button kind="secondary">
							{join.ask} <span className="portal-hidden">({name})</span>
						</Button>
					</form>,
				],
			}))}
		/>
	);
}
