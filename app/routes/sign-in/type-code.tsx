import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { backPath } from '~/auth/back-path';
import { chosenLanguageOf, sessionCookie } from '~/auth/session-cookie';
import { attemptCookie } from '~/auth/sign-in/attempt-cookie';
import { findAttempt } from '~/auth/sign-in/find-attempt.server';
import { finishSignIn } from '~/auth/sign-in/finish-sign-in.server';
import { codeForm } from '~/auth/sign-in/sign-in-forms';
import { Alert } from '~/components/alert';
import { ActionGroup } from '~/components/form/action-group';
import { Button } from '~/components/form/button';
import { TextField } from '~/components/form/text-field';
import { ValidatedForm } from '~/components/form/validated-form';
import { Page } from '~/components/frame/page';
import { withScript } from '~/components/frame/page-script';
import { pageTitle } from '~/components/frame/page-title';
import { Section } from '~/components/section';
import { TextLink } from '~/components/text-link';
import { type FieldError, parseForm } from '~/domain/form/parse-form';
import { postedForm } from '~/http/posted-form.server';
import { seeOther } from '~/http/responses';
import { signInTexts } from '~/i18n/people/sign-in';
import { useTexts } from '~/i18n/use-texts';

export const handle = withScript;

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, (language) => signInTexts[language].code.title);

export async function loader({ request, context }: LoaderFunctionArgs) {
	const { runtime } = context;
	if (await context.findActor()) throw seeOther(backPath(request));
	const attempt = await findAttempt(runtime, request);
	const { mode, smtpUrl } = runtime.config;
	return { email: attempt?.email ?? null, mailbox: mode === 'demo' && smtpUrl === null };
}

export async function action({ request, context }: ActionFunctionArgs) {
	const { runtime, sessionHash } = context;
	const form = parseForm(codeForm, await postedForm(request));
	if (!form.ok) return refusal(422, null, form.errors);
	const attempt = attemptCookie(runtime.config.publicUrl);
	const cookies = request.headers.get('Cookie');
	const finished = await finishSignIn(runtime, {
		attemptToken: attempt.read(cookies),
		code: form.value.code,
		chosenLanguage: chosenLanguageOf(cookies),
		sessionHash,
	});
	switch (finished.outcome) {
		case 'wrong-code':
			return refusal(422, null, [{ field: 'code', key: 'code-invalid' }]);
		case 'no-tries-left':
			return refusal(429, 'spent');
		case 'no-attempt':
			return refusal(422, 'expired');
	}
	const headers = new Headers();
	const session = sessionCookie(runtime.config.publicUrl);
	headers.append('Set-Cookie', session.keep(finished.token, finished.validSeconds));
	headers.append('Set-Cookie', attempt.forget());
	return seeOther(backPath(request), headers);
}

function refusal(status: 422 | 429, over: 'spent' | 'expired' | null, errors: FieldError[] = []) {
	return data({ errors, over }, { status });
}

export default function TypeCode() {
	const { email, mailbox } = useLoaderData<typeof loader>();
	const refused = useActionData<typeof action>();
	const { code } = useTexts(signInTexts);
	const over = refused?.over ?? (email ? null : 'expired');
	const askAgain = `/inloggen${useLocation().search}`;
	if (over) {
		return (
			<Page title={code.title}>
				<Alert tone="error" title={over === 'spent' ? code.spent : code.expired}>
					<p className="utrecht-paragraph">
						{over === 'spent' ? code.spentText : code.expiredText}
					</p>
				</Alert>
				<p className="utrecht-paragraph">
					<TextLink to={askAgain}>{code.askAgain}</TextLink>
				</p>
			</Page>
		);
	}
	return (
		<Page title={code.title} lead={email && code.sentTo(email)}>
			<p className="utrecht-paragraph">{code.validity}</p>
			<ValidatedForm schema={codeForm} errors={refused?.errors}>
				<TextField
					name="code"
					label={code.code}
					hint={code.codeHint}
					inputMode="numeric"
					autoComplete="one-time-code"
					width="short"
				/>
				<ActionGroup>
					<Button>{code.signIn}</Button>
				</ActionGroup>
			</ValidatedForm>
			<Section title={code.noMail}>
				<ul className="utrecht-unordered-list">
					<li className="utrecht-unordered-list__item">{code.spam}</li>
					<li className="utrecht-unordered-list__item">{code.check}</li>
					<li className="utrecht-unordered-list__item">
						<TextLink to={askAgain}>{code.askAgain}</TextLink>
					</li>
					{mailbox && (
						<li className="utrecht-unordered-list__item">
							<TextLink to="/postvak">{code.mailbox}</TextLink>
						</li>
					)}
				</ul>
			</Section>
		</Page>
	);
}
