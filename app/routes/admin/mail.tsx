import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireMinistry } from '~/auth/require-actor.server';
import { Alert } from '~/components/alert';
import { DoneAlert } from '~/components/done-alert';
import { Page } from '~/components/frame/page';
import { pageTitle } from '~/components/frame/page-title';
import { Section } from '~/components/section';
import { postedForm } from '~/http/posted-form.server';
import { notFound, seeOther } from '~/http/responses';
import { mailPageTexts } from '~/i18n/mail/mail-pages';
import { useTexts } from '~/i18n/use-texts';
import { listTroubledMails } from '~/mail/troubled-mail';
import { retryMail } from '~/services/dispute/retry-mail.server';
import { MailTable } from './mail-table';

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, (language) => mailPageTexts[language].undelivered.title);

export async function loader(asked: LoaderFunctionArgs) {
	const actor = await requireMinistry(asked, ['caseworker', 'administrator']);
	const { db, clock } = asked.context.runtime;
	const { acting } = actor;
	return {
		...(await listTroubledMails(db, clock.now())),
		// An administrator keeps the portal and reads no disputes.
		readsDisputes: acting.as === 'ministry' && acting.role !== 'administrator',
	};
}

export async function action(asked: ActionFunctionArgs) {
	const actor = await requireMinistry(asked, ['caseworker', 'administrator']);
	const posted = await postedForm(asked.request);
	if (posted.get('intent') !== 'opnieuw') throw notFound();
	const retried = await retryMail(asked.context.runtime, actor, String(posted.get('id') ?? ''));
	return retried ? seeOther('/beheer/mail?gedaan=opnieuw') : data({ gone: true }, { status: 409 });
}

export default function UndeliveredMail() {
	const { failed, waiting, lostCodes, readsDisputes } = useLoaderData<typeof loader>();
	const refused = useActionData<typeof action>();
	const { undelivered: texts } = useTexts(mailPageTexts);
	return (
		<Page title={texts.title} lead={texts.lead}>
			{refused ? (
				<Alert tone="error" title={texts.notRetried} />
			) : (
				<DoneAlert says={{ opnieuw: texts.retried }} />
			)}
			{lostCodes > 0 && <Alert tone="warning" title={texts.lostCodes(lostCodes)} />}
			<Section title={texts.failed}>
				{failed.length > 0 && <p className="utrecht-paragraph">{texts.failedText}</p>}
				<MailTable
					caption={texts.failed}
					mails={failed}
					empty={texts.noneFailed}
					links={readsDisputes}
				/>
			</Section>
			<Section title={texts.waiting}>
				{waiting.length > 0 && <p className="utrecht-paragraph">{texts.waitingText}</p>}
				<MailTable
					caption={texts.waiting}
					mails={waiting}
					empty={texts.noneWaiting}
					links={readsDisputes}
				/>
			</Section>
		</Page>
	);
}
