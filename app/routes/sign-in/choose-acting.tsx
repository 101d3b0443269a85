import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { backPath } from '~/auth/back-path';
import { chooseActing } from '~/auth/choose-acting.server';
import { requirePerson } from '~/auth/require-actor.server';
import { Alert } from '~/components/alert';
import { ActionGroup } from '~/components/form/action-group';
import { Button, ButtonLink } from '~/components/form/button';
import { RadioGroup } from '~/components/form/radio-group';
import { ValidatedForm } from '~/components/form/validated-form';
import { Page } from '~/components/frame/page';
import { withScript } from '~/components/frame/page-script';
import { pageTitle } from '~/components/frame/page-title';
import { TextLink } from '~/components/text-link';
import { parseForm } from '~/domain/form/parse-form';
import { actingForm } from '~/domain/parties/acting-form';
import { postedForm } from '~/http/posted-form.server';
import { seeOther } from '~/http/responses';
import { organisationKindTexts } from '~/i18n/names/organisation-kinds';
import { procedureTexts } from '~/i18n/names/procedure';
import { joiningTexts } from '~/i18n/people/joining';
import { useTexts } from '~/i18n/use-texts';
import { listInvitations } from '~/services/dispute/confirm-party.server';
import { listMemberships } from '~/services/people/list-memberships.server';

export const handle = withScript;

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, (language) => joiningTexts[language].acting.title);

export async function loader(asked: LoaderFunctionArgs) {
	const actor = await requirePerson(asked);
	const { runtime } = asked.context;
	const memberships = await listMemberships(runtime, actor);
	const { acting } = actor;
	const current = memberships.find(({ role, organisation }) =>
		acting.as === 'ministry'
			? role === acting.role
			: acting.as === 'organisation' && organisation?.id === acting.organisationId,
	);
	return {
		active: memberships.filter(({ status }) => status === 'active'),
		requested: memberships.filter(({ status }) => status === 'requested'),
		currentId: current?.id ?? null,
		invited: (await listInvitations(runtime, actor)).length > 0,
		justRequested: new URL(asked.request.url).searchParams.get('gedaan') === 'gevraagd',
	};
}

export async function action(asked: ActionFunctionArgs) {
	const actor = await requirePerson(asked);
	const { runtime, sessionHash } = asked.context;
	const form = parseForm(actingForm, await postedForm(asked.request));
	if (!form.ok) return data({ errors: form.errors, notYours: false }, { status: 422 });
	const { membershipId } = form.value;
	const chosen = await chooseActing(runtime, { sessionHash, actor }, membershipId);
	if (!chosen) return data({ errors: [], notYours: true }, { status: 422 });
	return seeOther(backPath(asked.request));
}

export default function ChooseActing() {
	const { active, requested, currentId, invited, justRequested } = useLoaderData<typeof loader>();
	const refused = useActionData<typeof action>();
	const { acting, join } = useTexts(joiningTexts);
	const kinds = useTexts(organisationKindTexts);
	const { role: roles } = useTexts(procedureTexts);
	const options = active.map(({ id, role, organisation }) => ({
		value: id,
		label: role ? roles[role] : (organisation?.name ?? ''),
		hint: role ? acting.forMinistry : organisation ? kinds[organisation.kind] : undefined,
	}));
	return (
		<Page title={acting.title} lead={options.length > 0 ? acting.lead : undefined}>
			{justRequested && (
				<Alert tone="ok" title={join.requested}>
					<p className="utrecht-paragraph">{join.requestedText}</p>
				</Alert>
			)}
			{refused?.notYours && <Alert tone="error" title={acting.notYours} />}
			{invited && (
				<Alert tone="info" title={acting.invited}>
					<p className="utrecht-paragraph">{acting.invitedText}</p>
					<p className="utrecht-paragraph">
						<TextLink to="/uitnodigingen">{acting.toInvitations}</TextLink>
					</p>
				</Alert>
			)}
			{options.length > 0 ? (
				<ValidatedForm schema={actingForm} errors={refused?.errors}>
					<RadioGroup
						name="membershipId"
						label={acting.choose}
						options={options}
						defaultValue={currentId}
					/>
					<ActionGroup>
						<Button>{acting.confirm}</Button>
					</ActionGroup>
				</ValidatedForm>
			) : (
				<p className="utrecht-paragraph">
					<strong>{acting.none}.</strong> {acting.noneText}
				</p>
			)}
			{requested.map(({ id, organisation }) => (
				<Alert key={id} tone="info" title={acting.waiting}>
					<p className="utrecht-paragraph">{acting.waitingText(organisation?.name ?? '')}</p>
				</Alert>
			))}
			<ActionGroup>
				<ButtonLink to="/namens/nieuw" kind="secondary">
					{options.length > 0 ? acting.another : join.title}
				</ButtonLink>
			</ActionGroup>
		</Page>
	);
}
