import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Alert } from '~/components/alert';
import { Page } from '~/components/frame/page';
import { pageTitle } from '~/components/frame/page-title';
import { SummaryList } from '~/components/lists/summary-list';
import { Section } from '~/components/section';
import { TextLink } from '~/components/text-link';
import { attachmentKind } from '~/delivery/mail-attachments';
import { notFound } from '~/http/responses';
import { formatDateTime } from '~/i18n/format/format-date';
import { mailPageTexts } from '~/i18n/mail/mail-pages';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { findInMailbox, hasMailbox } from '~/mail/mailbox';

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
	pageTitle(matches, (language) => data?.subject ?? mailPageTexts[language].mailbox.title);

export async function loader({ params, context }: LoaderFunctionArgs) {
	const { config, db } = context.runtime;
	const mail = hasMailbox(config) ? await findInMailbox(db, params.id ?? '') : null;
	if (!mail) throw notFound();
	const { id, recipient, subject, sentAt, text, expired } = mail;
	const attached = attachmentKind(mail.props) !== null;
	const { publicUrl } = config;
	return { id, recipient, subject, sentAt, text, expired, attached, publicUrl };
}

export default function MailboxMail() {
	const { id, recipient, subject, sentAt, text, expired, attached, publicUrl } =
		useLoaderData<typeof loader>();
	const { mailbox, to, when } = useTexts(mailPageTexts);
	const language = useLanguage();
	const attachment = {
		key: 'attachment',
		term: mailbox.attachment,
		detail: (
			<a href={`/postvak/${id}/bijlage`} className="utrecht-link utrecht-link--html-a">
				{mailbox.download}
			</a>
		),
	};
	return (
		<Page title={subject} breadcrumb={[{ to: '/postvak', label: mailbox.title }]}>
			<SummaryList
				rows={[
					{ key: 'to', term: to, detail: recipient },
					{
						key: 'when',
						term: when,
						detail: sentAt && formatDateTime(new Date(sentAt), language),
					},
					...(attached ? [attachment] : []),
				]}
			/>
			{expired && <Alert tone="info" title={mailbox.expired} />}
			{text && (
				<Section title={mailbox.text}>
					<div className="portal-prose">
						<LinkedText text={text} publicUrl={publicUrl} />
					</div>
				</Section>
			)}
		</Page>
	);
}

/** The mail's text, in which its one link to the portal can be followed. */
function LinkedText({ text, publicUrl }: { text: string; publicUrl: string }) {
	const url = text.split('\n').find((line) => line.startsWith(`${publicUrl}/`));
	if (!url) return text;
	const [before, after] = text.split(`\n${url}\n`);
	return (
		<>
			{before}
			<br />
			<TextLink to={url.slice(publicUrl.length)}>{url}</TextLink>
			<br />
			{after}
		</>
	);
}
