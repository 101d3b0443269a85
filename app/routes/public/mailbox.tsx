import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Page } from '~/components/frame/page';
import { pageTitle } from '~/components/frame/page-title';
import { DataTable } from '~/components/lists/data-table';
import { Pagination } from '~/components/lists/pagination';
import { TextLink } from '~/components/text-link';
import { notFound } from '~/http/responses';
import { formatDateTime } from '~/i18n/format/format-date';
import { mailPageTexts } from '~/i18n/mail/mail-pages';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { hasMailbox, listMailbox } from '~/mail/mailbox';

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, (language) => mailPageTexts[language].mailbox.title);

export async function loader({ request, context }: LoaderFunctionArgs) {
	const { config, db } = context.runtime;
	if (!hasMailbox(config)) throw notFound();
	const asked = Number(new URL(request.url).searchParams.get('pagina'));
	const page = Number.isInteger(asked) && asked > 0 && asked < 10_000 ? asked : 1;
	return { page, ...(await listMailbox(db, page)) };
}

export default function Mailbox() {
	const { page, mails, more } = useLoaderData<typeof loader>();
	const { mailbox, to, subject, when } = useTexts(mailPageTexts);
	const language = useLanguage();
	return (
		<Page title={mailbox.title} lead={mailbox.lead}>
			<DataTable
				caption={mailbox.caption}
				columns={[
					{ key: 'subject', label: subject },
					{ key: 'to', label: to },
					{ key: 'when', label: when, narrow: true },
				]}
				rows={mails.map((mail) => ({
					key: mail.id,
					cells: [
						<TextLink key="subject" to={`/postvak/${mail.id}`}>
							{mail.subject}
						</TextLink>,
						mail.recipient,
						mail.sentAt && formatDateTime(new Date(mail.sentAt), language),
					],
				}))}
				empty={mailbox.empty}
			/>
			<Pagination page={page} more={more} hrefOf={(number) => `/postvak?pagina=${number}`} />
		</Page>
	);
}
