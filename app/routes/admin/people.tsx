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
import { RadioGroup } from '~/components/form/radio-group';
import { TextField } from '~/components/form/text-field';
import { ValidatedForm } from '~/components/form/validated-form';
import { Page } from '~/components/frame/page';
import { withScript } from '~/components/frame/page-script';
import { pageTitle } from '~/components/frame/page-title';
import { Section } from '~/components/section';
import { TextLink } from '~/components/text-link';
import { ministryRoles } from '~/domain/actor';
import { type FieldError, type FormValues, parseForm } from '~/domain/form/parse-form';
import { roleForm } from '~/domain/role-form';
import { postedForm } from '~/http/posted-form.server';
import { notFound, seeOther } from '~/http/responses';
import { procedureTexts } from '~/i18n/names/procedure';
import { adminTexts } from '~/i18n/people/admin';
import { useTexts } from '~/i18n/use-texts';
import { endRole } from '~/services/people/end-membership.server';
import { giveRole, listMinistryMembers } from '~/services/people/ministry-memberships.server';
import { MinistryTable } from './people-table';

export const handle = withScript;

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, (language) => adminTexts[language].people.menuTitle);

export async function loader(asked: LoaderFunctionArgs) {
	const actor = await requireMinistry(asked, ['administrator']);
	return {
		ownId: actor.personId,
		members: await listMinistryMembers(asked.context.runtime, actor),
	};
}

export async function action(asked: ActionFunctionArgs) {
	const actor = await requireMinistry(asked, ['administrator']);
	const { runtime } = asked.context;
	const posted = await postedForm(asked.request);
	switch (posted.get('intent')) {
		case 'beeindig': {
			const ended = await endRole(runtime, actor, String(posted.get('membershipId') ?? ''));
			if (ended.outcome === 'ended') return seeOther('/beheer?gedaan=beeindigd');
			return refusal(409, ended.outcome === 'last' ? 'last' : 'gone');
		}
		case 'geef': {
			const form = parseForm(roleForm, posted);
			if (!form.ok) return refusal(422, null, form.errors, form.values);
			const given = await giveRole(runtime, actor, form.value);
			return seeOther(`/beheer?gedaan=${given ? 'gegeven' : 'had-al'}`);
		}
		default:
			throw notFound();
	}
}

function refusal(
	status: 409 | 422,
	failed: 'last' | 'gone' | null,
	errors: FieldError[] = [],
	values: FormValues | null = null,
) {
	return data({ failed, errors, values }, { status });
}

export default function People() {
	const { ownId, members } = useLoaderData<typeof loader>();
	const refused = useActionData<typeof action>();
	const { people: texts } = useTexts(adminTexts);
	const { role: roles } = useTexts(procedureTexts);
	return (
		<Page title={texts.title} lead={texts.lead}>
			{!refused && <DoneAlert says={texts.done} />}
			{refused?.failed && <Alert tone="error" title={texts.failed[refused.failed]} />}
			<p className="utrecht-paragraph">
				<TextLink to="/beheer/organisaties">{texts.toOrganisations}</TextLink>
			</p>
			<MinistryTable members={members} ownId={ownId} />
			<Section title={texts.give}>
				<p className="utrecht-paragraph">{texts.giveText}</p>
				<ValidatedForm schema={roleForm} errors={refused?.errors} values={refused?.values}>
					<TextField
						name="email"
						label={texts.email}
						type="email"
						inputMode="email"
						autoComplete="off"
						width="medium"
					/>
					<TextField
						name="name"
						label={texts.giveName}
						hint={texts.giveNameHint}
						autoComplete="off"
						width="medium"
					/>
					<RadioGroup
						name="role"
						label={texts.role}
						options={ministryRoles.map((value) => ({ value, label: roles[value] }))}
					/>
					<ActionGroup>
						<Button name="intent" value="geef">
							{texts.giveButton}
						</Button>
					</ActionGroup>
				</ValidatedForm>
			</Section>
		</Page>
	);
}
