import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { requirePerson } from '~/auth/require-actor.server';
import { Page } from '~/components/frame/page';
import { pageTitle } from '~/components/frame/page-title';
import { keep, useKept } from '~/components/kept-data';
import { pageNumber } from '~/components/lists/page-number';
import { startPageTexts } from '~/i18n/dispute/start-page';
import { useTexts } from '~/i18n/use-texts';
import { WaitingList } from '../waiting/waiting-list';
import { AdministratorStart } from './administrator-start';
import { FailedMail } from './failed-mail';
import { OrganisationStart } from './organisation-start';
import { startPage } from './start-page.server';

export async function loader({ request, context }: LoaderFunctionArgs) {
	const actor = await requirePerson({ request, context });
	const query = new URL(request.url).searchParams;
	return keep(
		await startPage(context.runtime, actor, {
			mine: query.get('zaken') === 'mijn',
			page: pageNumber(query),
		}),
	);
}

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, (language) => startPageTexts[language].title);

export default function StartPage() {
	const start = useKept<typeof loader>();
	const texts = useTexts(startPageTexts);
	return (
		<Page
			title={start.actsFor ?? texts.title}
			lead={start.as === 'administrator' ? texts.administrator.lead : undefined}
		>
			{start.failedMails > 0 && <FailedMail count={start.failedMails} />}
			{start.as === 'administrator' && (
				<AdministratorStart holidays={start.holidays} stuckChange={start.stuckChange} />
			)}
			{start.as === 'organisation' && <OrganisationStart {...start} />}
			{start.as === 'ministry' && (
				<WaitingList {...start.waiting} forRole={start.role} mine={start.mine} />
			)}
		</Page>
	);
}
