import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { backPath } from '~/auth/back-path';
import { requireSignedIn } from '~/auth/require-actor.server';
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
import { accountForm } from '~/domain/account-form';
import { parseForm } from '~/domain/form/parse-form';
import { languages } from '~/domain/language';
import { postedForm } from '~/http/posted-form.server';
import { seeOther } from '~/http/responses';
import { accountTexts } from '~/i18n/people/account';
import { useTexts } from '~/i18n/use-texts';
import { changeAccount } from '~/services/people/change-account.server';

export const handle = withScript;

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, (language) => accountTexts[language].title);

export async function loader(asked: LoaderFunctionArgs) {
	const { name, email, language } = await requireSignedIn(asked);
	return { name, email, language };
}

export async function action(asked: ActionFunctionArgs) {
	const actor = await requireSignedIn(asked);
	const form = parseForm(accountForm, await postedForm(asked.request));
	if (!form.ok) return data({ errors: form.errors, values: form.values }, { status: 422 });
	await changeAccount(asked.context.runtime, actor, form.value);
	return seeOther(actor.name ? '/account?gedaan=bewaard' : backPath(asked.request));
}

export default function Account() {
	const { name, email, language } = useLoaderData<typeof loader>();
	const refused = useActionData<typeof action>();
	const account = useTexts(accountTexts);
	const isNew = !name;
	return (
		<Page
			title={isNew ? account.nameTitle : account.title}
			lead={isNew ? account.nameLead : undefined}
		>
			{!refused && <DoneAlert says={{ bewaard: account.saved }} />}
			<ValidatedForm
				schema={accountForm}
				errors={refused?.errors}
				values={refused?.values ?? { name, language }}
			>
				<TextField
					name="name"
					label={account.name}
					hint={account.nameHint}
					autoComplete="name"
					width="medium"
				/>
				<RadioGroup
					name="language"
					label={account.language}
					options={languages.map((value) => ({ value, label: account.languages[value] }))}
				/>
				<ActionGroup>
					<Button>{isNew ? account.continue : account.save}</Button>
				</ActionGroup>
			</ValidatedForm>
			{!isNew && <Rest email={email} />}
		</Page>
	);
}

function Rest({ email }: { email: string }) {
	const account = useTexts(accountTexts);
	return (
		<>
			<Section title={account.email}>
				<p className="utrecht-paragraph">
					<strong>{email}</strong>
				</p>
				<p className="utrecht-paragraph">{account.emailNote}</p>
			</Section>
			<Section title={account.acting}>
				<p className="utrecht-paragraph">
					<TextLink to="/namens">{account.switchActing}</TextLink>
				</p>
			</Section>
			<Section title={account.sessions}>
				<p className="utrecht-paragraph">{account.sessionsText}</p>
				<form method="post" action="/uitloggen">
					<Button kind="secondary" name="overal" value="ja">
						{account.signOutEverywhere}
					</Button>
				</form>
			</Section>
		</>
	);
}
