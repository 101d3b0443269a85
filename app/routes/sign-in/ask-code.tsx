import {
	type ActionFunctionArgs,
	data,
	type HeadersFunction,
	type LoaderFunctionArgs,
	type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { backPath, withBackPath } from '~/auth/back-path';
import { attemptCookie } from '~/auth/sign-in/attempt-cookie';
import { emailForm } from '~/auth/sign-in/sign-in-forms';
import { startSignIn } from '~/auth/sign-in/start-sign-in.server';
import { Alert } from '~/components/alert';
import { ActionGroup } from '~/components/form/action-group';
import { Button } from '~/components/form/button';
import { TextField } from '~/components/form/text-field';
import { ValidatedForm } from '~/components/form/validated-form';
import { Page } from '~/components/frame/page';
import { withScript } from '~/components/frame/page-script';
import { pageTitle } from '~/components/frame/page-title';
import { parseForm } from '~/domain/form/parse-form';
import { postedForm } from '~/http/posted-form.server';
import { seeOther } from '~/http/responses';
import { commonTexts } from '~/i18n/common';
import { signInTexts } from '~/i18n/people/sign-in';
import { useTexts } from '~/i18n/use-texts';

export const handle = withScript;

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, (language) => signInTexts[language].ask.title);

/** Retry-After comes from the action. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ request, context }: LoaderFunctionArgs) {
	if (await context.findActor()) throw seeOther(backPath(request));
	return { signedOut: new URL(request.url).searchParams.get('gedaan') === 'uitgelogd' };
}

export async function action({ request, context }: ActionFunctionArgs) {
	const form = parseForm(emailForm, await postedForm(request));
	if (!form.ok) {
		return data({ errors: form.errors, values: form.values, tooMany: false }, { status: 422 });
	}
	const { email } = form.value;
	const started = await startSignIn(context.runtime, {
		email,
		language: context.visitorLanguage,
		sourceAddress: context.sourceAddress,
	});
	if (started.outcome === 'too-many') {
		const headers = { 'Retry-After': String(started.retryAfterSeconds) };
		return data({ errors: [], values: { email }, tooMany: true }, { status: 429, headers });
	}
	const cookie = attemptCookie(context.runtime.config.publicUrl);
	return seeOther(withBackPath('/inloggen/code', backPath(request)), {
		'Set-Cookie': cookie.keep(started.token, started.validSeconds),
	});
}

export default function AskCode() {
	const { signedOut } = useLoaderData<typeof loader>();
	const refused = useActionData<typeof action>();
	const { ask } = useTexts(signInTexts);
	const { tooMany } = useTexts(commonTexts);
	return (
		<Page title={ask.title} lead={ask.lead}>
			{signedOut && !refused && <Alert tone="ok" title={ask.signedOut} />}
			{refused?.tooMany && (
				<Alert tone="error" title={tooMany.title}>
					<p className="utrecht-paragraph">{tooMany.text}</p>
				</Alert>
			)}
			<ValidatedForm schema={emailForm} errors={refused?.errors} values={refused?.values}>
				<TextField
					name="email"
					label={ask.email}
					hint={ask.emailHint}
					type="email"
					inputMode="email"
					autoComplete="email"
					width="medium"
				/>
				<ActionGroup>
					<Button>{ask.send}</Button>
				</ActionGroup>
			</ValidatedForm>
		</Page>
	);
}
