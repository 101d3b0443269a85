import { Badge, type BadgeTone } from '~/components/badge';
import { Details } from '~/components/details';
import { DataTable } from '~/components/lists/data-table';
import { formatDateTime } from '~/i18n/format/format-date';
import { mailPageTexts } from '~/i18n/mail/mail-pages';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import type { DisputeMail } from '~/mail/list-dispute-mails';
import type { MailState } from '~/mail/mail-row';

/** A mail as its page shows it: with the party for which it was meant, by name. */
type ShownMail = Omit<DisputeMail, 'partyId' | 'createdAt' | 'sentAt'> & {
	party: string | null;
	createdAt: Date | string;
	sentAt: Date | string | null;
};

const tones: Record<MailState, BadgeTone> = {
	queued: 'neutral',
	'in-flight': 'info',
	'awaiting-retry': 'warning',
	failed: 'error',
	replaced: 'neutral',
	sent: 'ok',
};

/** What asks for attention first. */
const worstFirst = ['failed', 'awaiting-retry', 'in-flight', 'queued', 'sent', 'replaced'] as const;

/** One message with all who got it; it stands open where somebody did not. */
export function SentMessage({ reference, mails }: { reference: string; mails: ShownMail[] }) {
	const texts = useTexts(mailPageTexts);
	const { sending } = texts;
	const language = useLanguage();
	const state = worstFirst.find((each) => mails.some((mail) => mail.state === each)) ?? 'queued';
	// Each got it in their own language: it is named in the reader's where somebody did.
	const first = mails.find((mail) => mail.language === language) ?? mails[0];
	if (!first) return null;
	const subject = first.subject?.replace(`[${reference}] `, '') ?? texts.noSubject;
	const made = formatDateTime(new Date(first.createdAt), language);
	return (
		<Details
			open={state === 'failed' || state === 'awaiting-retry'}
			summary={
				<>
					{subject} ({made}, {sending.receivers(mails.length)}){' '}
					<Badge tone={tones[state]}>{texts.state[state]}</Badge>
				</>
			}
		>
			<DataTable
				caption={<span className="portal-hidden">{subject}</span>}
				columns={[
					{ key: 'to', label: texts.to },
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
						<span key="state">
							<Badge tone={tones[mail.state]}>{texts.state[mail.state]}</Badge>{' '}
							{mail.trouble && texts.trouble[mail.trouble.kind]}
						</span>,
						<Sent key="when" mail={mail} />,
					],
				}))}
				empty=""
			/>
		</Details>
	);
}

function Sent({ mail }: { mail: ShownMail }) {
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
