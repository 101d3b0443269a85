import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireMinistry } from '~/auth/require-actor.server';
import { Badge } from '~/components/badge';
import { SearchForm } from '~/components/form/search-form';
import { Page } from '~/components/frame/page';
import { pageTitle } from '~/components/frame/page-title';
import { DataTable } from '~/components/lists/data-table';
import { Section } from '~/components/section';
import { TextLink } from '~/components/text-link';
import { organisationKinds } from '~/domain/parties/organisation';
import { organisationKindTexts } from '~/i18n/names/organisation-kinds';
import { adminTexts } from '~/i18n/people/admin';
import { useTexts } from '~/i18n/use-texts';
import { listWaitingOrganisations } from '~/services/people/administer-organisations.server';
import { searchOrganisations } from '~/services/people/search-organisations.server';

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, (language) => adminTexts[language].organisations.title);

export async function loader(asked: LoaderFunctionArgs) {
	const actor = await requireMinistry(asked, ['administrator']);
	const { runtime } = asked.context;
	const search = new URL(asked.request.url).searchParams.get('zoek')?.trim().slice(0, 200) ?? '';
	return {
		search,
		found: await searchOrganisations(runtime, search, [...organisationKinds, 'other']),
		waiting: await listWaitingOrganisations(runtime, actor),
	};
}

export default function Organisations() {
	const { search, found, waiting } = useLoaderData<typeof loader>();
	const { organisations: texts, people } = useTexts(adminTexts);
	return (
		<Page
			title={texts.title}
			lead={texts.lead}
			breadcrumb={[{ to: '/beheer', label: people.title }]}
		>
			<SearchForm label={texts.search} button={texts.searchButton} searched={search} />
			{search && (
				<OrganisationTable
					caption={texts.found}
					empty={texts.nothing}
					organisations={found.map((each) => ({ ...each, requests: 0 }))}
				/>
			)}
			<Section title={texts.toDo}>
				<OrganisationTable
					caption={texts.toDoCaption}
					empty={texts.toDoNone}
					organisations={waiting}
				/>
			</Section>
		</Page>
	);
}

interface Line {
	id: string;
	kind: keyof typeof organisationKindTexts.nl;
	name: string;
	verified: boolean;
	requests: number;
}

function OrganisationTable(props: {
	caption: string;
	empty: string;
	organisations: readonly Line[];
}) {
	const { organisations: texts } = useTexts(adminTexts);
	const kinds = useTexts(organisationKindTexts);
	return (
		<DataTable
			caption={props.caption}
			empty={props.empty}
			columns={[
				{ key: 'name', label: texts.name },
				{ key: 'kind', label: texts.kind },
				{ key: 'state', label: texts.state },
			]}
			rows={props.organisations.map(({ id, kind, name, verified, requests }) => ({
				key: id,
				cells: [
					<TextLink key="name" to={`/beheer/organisaties/${id}`}>
						{name}
					</TextLink>,
					kinds[kind],
					<span key="state">
						<Badge tone={verified ? 'ok' : 'neutral'}>
							{verified ? texts.verified : texts.unverified}
						</Badge>{' '}
						{requests > 0 && <Badge tone="warning">{texts.requests(requests)}</Badge>}
					</span>,
				],
			}))}
		/>
	);
}
