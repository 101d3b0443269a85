import { Button } from '~/components/form/button';
import { DataTable } from '~/components/lists/data-table';
import { TextLink } from '~/components/text-link';
import { formatDateTime } from '~/i18n/format/format-date';
import { mailPageTexts } from '~/i18n/mail/mail-pages';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import type { TroubledMail } from '~/mail/troubled-mail';

type Shown = Omit<TroubledMail, 'createdAt' | 'nextAttemptAt'> & {
	createdAt: Date | string;
	nextAttemptAt: Date | string;
};

/** Mails that did not go out: to whom, about what, why, and the button that tries again. */
export function MailTable(props: {
	caption: string;
	mails: readonly Shown[];
	empty: string;
	/** Whether the reader may open the disputes that they are about. */
	links: boolean;
}) {
	const texts = useTexts(mailPageTexts);
	const { undelivered } = texts;
	const language = useLanguage();
	const moment = (at: Date | string) => formatDateTime(new Date(at), language);
	return (
		<DataTable
			caption={props.caption}
			columns={[
				{ key: 'to', label: texts.to },
				{ key: 'subject', label: texts.subject },
				{ key: 'reason', label: undelivered.reason },
				{ key: 'when', label: texts.when },
				{ key: 'act', label: undelivered.act },
			]}
			rows={props.mails.map((mail) => ({
				key: mail.id,
				cells: [
					mail.recipient,
					<Subject key="subject" mail={mail} links={props.links} />,
					<Reason key="reason" mail={mail} />,
					<span key="when">
						{undelivered.since} {moment(mail.createdAt)}
						{mail.state === 'awaiting-retry' && (
							<>
								<br />
								{undelivered.next}: {moment(mail.nextAttemptAt)}
							</>
						)}
					</span>,
					(mail.state === 'failed' || mail.state === 'awaiting-retry') && (
						<form key="act" method="post">
							<input type="hidden" name="id" value={mail.id} />
							<Button kind="secondary" name="intent" value="opnieuw">
								{undelivered.retry} <span className="portal-hidden">{mail.recipient}</span>
							</Button>
						</form>
					),
				],
			}))}
			empty={props.empty}
		/>
	);
}

function Subject({ mail, links }: { mail: Shown; links: boolean }) {
	const texts = useTexts(mailPageTexts);
	const subject = mail.subject ?? texts.noSubject;
	return links && mail.reference ? (
		<TextLink to={`/geschillen/${mail.reference}/verzending`}>{subject}</TextLink>
	) : (
		subject
	);
}

function Reason({ mail }: { mail: Shown }) {
	const texts = useTexts(mailPageTexts);
	if (!mail.trouble) return texts.state[mail.state];
	return (
		<>
			{texts.trouble[mail.trouble.kind]} ({texts.undelivered.attempts(mail.attempts)})
			<br />
			{texts.answer}: {mail.trouble.answer}
		</>
	);
}
