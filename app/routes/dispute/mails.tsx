import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireActor } from '~/auth/require-actor.server';
import { Page } from '~/components/frame/page';
import { pageTitle } from '~/components/frame/page-title';
import { findReading } from '~/db/find-dispute';
import { localDateOf } from '~/domain/local-date';
import { notFound } from '~/http/responses';
import { mailPageTexts } from '~/i18n/mail/mail-pages';
import { useTexts } from '~/i18n/use-texts';
import { listDisputeMails } from '~/mail/list-dispute-mails';
import { SentMessage } from './sent-message';

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

export default function DisputeMails() {
	const { reference, title, mails } = useLoaderData<typeof loader>();
	const { sending } = useTexts(mailPageTexts);
	const messages = new Map<string, typeof mails>();
	for (const mail of mails) {
		messages.set(mail.message, [...(messages.get(mail.message) ?? []), mail]);
	}
	return (
		<Page
			title={sending.title}
			caption={reference}
			lead={sending.lead}
			breadcrumb={[{ to: `/geschillen/${reference}`, label: `${reference} ${title}` }]}
		>
			{mails.length === 0 && <p className="utrecht-paragraph portal-empty">{sending.empty}</p>}
			{[...messages].map(([message, sent]) => (
				<SentMessage key={message} reference={reference} mails={sent} />
			))}
		</Page>
	);
}
