import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { sessionCookie } from '~/auth/session-cookie';
import { sessionLimits } from '~/auth/session-limits';
import { attemptCookie } from '~/auth/sign-in/attempt-cookie';
import { signInLimits } from '~/auth/sign-in/sign-in-limits';
import { Page } from '~/components/frame/page';
import { pageTitle } from '~/components/frame/page-title';
import { DataTable } from '~/components/lists/data-table';
import { siteDutiesTexts } from '~/i18n/public/site-duties';
import { useTexts } from '~/i18n/use-texts';

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, (language) => siteDutiesTexts[language].cookies.title);

const minute = 60_000;
const hour = 60 * minute;

/** The cookies as they are set, so that the page can't say otherwise. */
export function loader({ context }: LoaderFunctionArgs) {
	const { publicUrl } = context.runtime.config;
	return {
		session: sessionCookie(publicUrl).name,
		attempt: attemptCookie(publicUrl).name,
		hours: sessionLimits.absolute / hour,
		idleHours: sessionLimits.idle / hour,
		codeMinutes: signInLimits.validFor / minute,
	};
}

export default function Cookies() {
	const { cookies } = useTexts(siteDutiesTexts);
	const { columns, session, attempt, language } = cookies;
	const set = useLoaderData<typeof loader>();
	return (
		<Page title={cookies.title} lead={cookies.lead}>
			<DataTable
				caption={cookies.caption}
				columns={[
					{ key: 'name', label: columns.name },
					{ key: 'purpose', label: columns.purpose },
					{ key: 'kept', label: columns.kept },
				]}
				rows={[
					{
						key: 'session',
						cells: [set.session, session.purpose, session.kept(set.hours, set.idleHours)],
					},
					{
						key: 'attempt',
						cells: [set.attempt, attempt.purpose, attempt.kept(set.codeMinutes)],
					},
					{ key: 'language', cells: ['taal', language.purpose, language.kept] },
				]}
				empty=""
			/>
			<p className="utrecht-paragraph">{cookies.none}</p>
		</Page>
	);
}
