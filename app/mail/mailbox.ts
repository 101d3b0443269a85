import type { Config } from '~/config';
import type { Database } from '~/db/open-database';
import { carriesCode } from './sign-in-code-mail';

/** Whether mail is read in the portal's own mailbox page: a demo without a mail server. */
export function hasMailbox({ mode, smtpUrl }: Pick<Config, 'mode' | 'smtpUrl'>): boolean {
	return mode === 'demo' && smtpUrl === null;
}

const pageSize = 50;
const line = {
	id: true,
	recipient: true,
	subject: true,
	sentAt: true,
	template: true,
} as const;

/** A page of the mails that arrived, newest first. */
export async function listMailbox(db: Database, page: number) {
	const rows = await db.client.outboxMail.findMany({
		where: { state: 'sent' },
		select: line,
		orderBy: [{ sentAt: 'desc' }, { id: 'asc' }],
		skip: (page - 1) * pageSize,
		take: pageSize + 1,
	});
	return { mails: rows.slice(0, pageSize), more: rows.length > pageSize };
}

/** A mail that arrived, or null; `expired` where it was a code that can't be used any more. */
export async function findInMailbox(db: Database, id: string) {
	const row = await db.client.outboxMail.findFirst({
		where: { id, state: 'sent' },
		select: { ...line, text: true, props: true, disputeId: true, language: true },
	});
	return row && { ...row, expired: carriesCode(row) && row.text === null };
}
