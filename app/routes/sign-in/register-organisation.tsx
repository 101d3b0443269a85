import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
} from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { chooseActing } from '~/auth/choose-acting.server';
import { requirePerson } from '~/auth/require-actor.server';
import { Alert } from '~/components/alert';
import { ActionGroup } from '~/components/form/action-group';
import { Button } from '~/components/form/button';
import { RadioGroup } from '~/components/form/radio-group';
import { TextField } from '~/components/form/text-field';
import { ValidatedForm } from '~/components/form/validated-form';
import { Page } from '~/components/frame/page';
import { withScript } from '~/components/frame/page-script';
import { pageTitle } from '~/components/frame/page-title';
import { formValues, parseForm } from '~/domain/form/parse-form';
import { organisationKinds } from '~/domain/parties/organisation';
import { organisationForm } from '~/domain/parties/organisation-form';
import { postedForm } from '~/http/posted-form.server';
import { seeOther } from '~/http/responses';
import { organisationKindTexts } from '~/i18n/names/organisation-kinds';
import { joiningTexts } from '~/i18n/people/joining';
import { useTexts } from '~/i18n/use-texts';
import { registerOrganisation } from '~/services/people/register-organisation.server';

export const handle = withScript;

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, (language) => joiningTexts[language].register.title);

export async function loader(asked: LoaderFunctionArgs) {
	await requirePerson(asked);
	return null;
}

export async function action(asked: ActionFunctionArgs) {
	const actor = await requirePerson(asked);
	const { runtime, sessionHash } = asked.context;
	const posted = await postedForm(asked.request);
	const form = parseForm(organisationForm, posted);
	if (!form.ok) {
		return data({ errors: form.errors, values: form.values, tooMany: false }, { status: 422 });
	}
	const membershipId = await registerOrganisation(runtime, actor, form.value);
	if (!membershipId) {
		return data({ errors: [], values: formValues(posted), tooMany: true }, { status: 409 });
	}
	await chooseActing(runtime, { sessionHash, actor }, membershipId);
	return seeOther('/start');
}

export default function RegisterOrganisation() {
	const refused = useActionData<typeof action>();
	const { register, join, acting } = useTexts(joiningTexts);
	const kinds = useTexts(organisationKindTexts);
	return (
		<Page
			title={register.title}
			lead={register.lead}
			breadcrumb={[
				{ to: '/namens', label: acting.title },
				{ to: '/namens/nieuw', label: join.title },
			]}
		>
			{refused?.tooMany && (
				<Alert tone="error" title={join.tooMany}>
					<p className="utrecht-paragraph">{join.tooManyText}</p>
				</Alert>
			)}
			<ValidatedForm schema={organisationForm} errors={refused?.errors} values={refused?.values}>
				<RadioGroup
					name="kind"
					label={register.kind}
					options={organisationKinds.map((value) => ({ value, label: kinds[value] }))}
				/>
				<TextField name="name" label={register.name} autoComplete="organization" />
				<TextField
					name="code"
					label={register.code}
					hint={register.codeHint}
					width="short"
					optional
				/>
				<TextField
					name="kvk"
					label={register.kvk}
					hint={register.kvkHint}
					inputMode="numeric"
					width="short"
					optional
				/>
				<TextField
					name="rsin"
					label={register.rsin}
					hint={register.rsinHint}
					inputMode="numeric"
					width="short"
					optional
				/>
				<TextField name="municipality" label={register.municipality} width="medium" optional />
				<TextField
					name="address"
					label={register.address}
					hint={register.addressHint}
					rows={3}
					optional
				/>
				<ActionGroup>
					<Button>{register.submit}</Button>
				</ActionGroup>
			</ValidatedForm>
		</Page>
	);
}
