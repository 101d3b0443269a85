import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireActor } from '~/auth/require-actor.server';
import { Badge, type BadgeTone } from '~/components/badge';
import { DataTable } from '~/components/data-table';
import { Page } from '~/components/page';
import { pageTitle } from '~/components/page-title';
import { findReading } from '~/db/find-dispute';
import { localDateOf } from '~/domain/local-date';
import { notFound } from '~/http/responses';
import { formatDateTime } from '~/i18n/format/format-date';
import { mailPageTexts } from '~/i18n/mail/mail-pages';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { type DisputeMail, listDisputeMails } from '~/mail/list-dispute-mails';
import type { MailState } from '~/mail/mail-row';

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
	pageTitle(
		matches,
		(language) => `${mailPageTexts[language].sending.title} ${data?.reference ?? ''}`,
	);

export async function loader(asked: LoaderFunctionArgs) {
	const actor = await requireActor(asked);
	const { db, clock } = asked.context.runtime;
	const today = localDateOf(clock.now());
	const reading = await findReading(db, actor, asked.params.reference ?? '', today);
	if (reading?.as !== 'ministry') throw notFound();
	const { id, reference, title, parties } = reading.dispute;
	const nameOf = (partyId: string | null) =>
		parties.find((party) => party.id === partyId)?.identity.name ?? null;
	const mails = await listDisputeMails(db, id);
	return {
		reference,
		title,
		mails: mails.map((mail) => ({ ...mail, party: nameOf(mail.partyId) })),
	};
}

const tones: Record<MailState, BadgeTone> = {
	queued: 'neutral',
	'in-flight': 'info',
	'awaiting-retry': 'warning',
	failed: 'error',
	replaced: 'neutral',
	sent: 'ok',
};

export default function DisputeMails() {
	const { reference, title, mails } = useLoaderData<typeof loader>();
	const texts = useTexts(mailPageTexts);
	const { sending } = texts;
	return (
		<Page
			title={sending.title}
			caption={reference}
			lead={sending.lead}
			breadcrumb={[{ to: `/geschillen/${reference}`, label: `${reference} ${title}` }]}
		>
			<DataTable
				caption={sending.caption}
				columns={[
					{ key: 'to', label: texts.to },
					{ key: 'subject', label: texts.subject },
					{ key: 'state', label: texts.status },
					{ key: 'when', label: texts.when },
				]}
				rows={mails.map((mail) => ({
					key: mail.id,
					cells: [
						<span key="to">
							{mail.recipient}
							<br />
							{mail.party ?? sending.inside}
						</span>,
						mail.subject ?? texts.noSubject,
						<span key="state">
							<Badge tone={tones[mail.state]}>{texts.state[mail.state]}</Badge>{' '}
							{mail.trouble && texts.trouble[mail.trouble.kind]}
						</span>,
						<Sent key="when" mail={mail} />,
					],
				}))}
				empty={sending.empty}
			/>
		</Page>
	);
}

type Moments = { sentAt: Date | string | null; createdAt: Date | string };

function Sent({ mail }: { mail: Pick<DisputeMail, 'messageId'> & Moments }) {
	const { sending } = useTexts(mailPageTexts);
	const language = useLanguage();
	const moment = (at: Date | string) => formatDateTime(new Date(at), language);
	return (
		<>
			{mail.sentAt ? sending.sentAt(moment(mail.sentAt)) : sending.madeAt(moment(mail.createdAt))}
			<br />
			{sending.number}: {mail.messageId}
		</>
	);
}
