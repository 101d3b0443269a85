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
import { ActionGroup } from '~/components/form/action-group';
import { Button } from '~/components/form/button';
import { TextField } from '~/components/form/text-field';
import { ValidatedForm } from '~/components/form/validated-form';
import { Page } from '~/components/frame/page';
import { withScript } from '~/components/frame/page-script';
import { pageTitle } from '~/components/frame/page-title';
import { SummaryList } from '~/components/lists/summary-list';
import { Section } from '~/components/section';
import { organisationEmailForm } from '~/domain/role-form';
import { postedForm } from '~/http/posted-form.server';
import { notFound } from '~/http/responses';
import { commonTexts } from '~/i18n/common';
import { organisationKindTexts } from '~/i18n/names/organisation-kinds';
import { adminTexts } from '~/i18n/people/admin';
import { useTexts } from '~/i18n/use-texts';
import { PeopleTable, RequestsTable } from '~/routes/sign-in/people-table';
import {
	findRegisterEntry,
	type RegisterEntry,
} from '~/services/people/administer-organisations.server';
import { organisationPeople } from '~/services/people/organisation-people.server';
import { changeEntry } from './organisations-change.server';

export const handle = withScript;

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, (language) => adminTexts[language].organisations.title);

export async function loader(asked: LoaderFunctionArgs) {
	const actor = await requireMinistry(asked, ['administrator']);
	const { runtime } = asked.context;
	const entry = await findRegisterEntry(runtime, actor, asked.params.organisationId ?? '');
	if (!entry) throw notFound();
	const people = await organisationPeople(runtime, entry.id);
	return {
		entry,
		ownId: actor.personId,
		active: people.filter(({ status }) => status === 'active'),
		requested: people.filter(({ status }) => status === 'requested'),
	};
}

export async function action(asked: ActionFunctionArgs) {
	const actor = await requireMinistry(asked, ['administrator']);
	const organisationId = asked.params.organisationId ?? '';
	const form = await postedForm(asked.request);
	const refusal = await changeEntry(asked.context.runtime, actor, organisationId, form);
	return data(refusal, { status: refusal.errors.length > 0 ? 422 : 409 });
}

export default function OrganisationEntry() {
	const { entry, ownId, active, requested } = useLoaderData<typeof loader>();
	const refused = useActionData<typeof action>();
	const { organisations: texts, people } = useTexts(adminTexts);
	return (
		<Page
			title={entry.name}
			breadcrumb={[
				{ to: '/beheer', label: people.title },
				{ to: '/beheer/organisaties', label: texts.title },
			]}
		>
			{!refused && <DoneAlert says={texts.done} />}
			{refused && refused.errors.length === 0 && <Alert tone="error" title={texts.gone} />}
			<Section title={texts.facts}>
				<Facts entry={entry} />
				{!entry.verified && (
					<form method="post">
						<p className="utrecht-paragraph">{texts.verifyText}</p>
						<Button kind="secondary" name="intent" value="controleer">
							{texts.verify}
						</Button>
					</form>
				)}
			</Section>
			<Section title={texts.requested}>
				<RequestsTable empty={texts.requestedNone} people={requested} />
			</Section>
			<Section title={texts.people}>
				<PeopleTable empty={texts.peopleNone} people={active} ownId={ownId} canEnd />
			</Section>
			<Section title={texts.email}>
				<ValidatedForm
					schema={organisationEmailForm}
					errors={refused?.errors}
					values={refused?.values ?? { email: entry.email }}
				>
					<TextField
						name="email"
						label={texts.email}
						hint={texts.emailHint}
						type="email"
						inputMode="email"
						autoComplete="off"
						width="medium"
						optional
					/>
					<ActionGroup>
						<Button name="intent" value="adres">
							{texts.emailSave}
						</Button>
					</ActionGroup>
				</ValidatedForm>
			</Section>
		</Page>
	);
}

function Facts({ entry }: { entry: RegisterEntry }) {
	const { organisations: texts } = useTexts(adminTexts);
	const kinds = useTexts(organisationKindTexts);
	const { notFilledIn } = useTexts(commonTexts);
	const rows = [
		['kind', texts.kind, kinds[entry.kind]],
		['state', texts.state, entry.verified ? texts.verified : texts.unverified],
		['code', texts.code, entry.code],
		['kvk', texts.kvk, entry.kvk],
		['rsin', texts.rsin, entry.rsin],
		['municipality', texts.municipality, entry.municipality],
		['address', texts.address, entry.address],
	] as const;
	return (
		<SummaryList
			rows={rows.map(([key, term, detail]) => ({ key, term, detail: detail ?? notFilledIn }))}
		/>
	);
}
