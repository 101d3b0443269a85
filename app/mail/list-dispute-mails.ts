import type { Database } from '~/db/open-database';
import type { MailState } from './mail-row';
import { readTrouble, type Trouble } from './mail-trouble';

/** A mail about a dispute, as the proof that it was sent, or not yet. */
export interface DisputeMail {
	id: string;
	/** What it tells: the same message to several receivers has the same. */
	message: string;
	recipient: string;
	/** The party for which it was meant; null for ministry and committee. */
	partyId: string | null;
	subject: string | null;
	language: string;
	state: MailState;
	createdAt: Date;
	sentAt: Date | null;
	trouble: Trouble | null;
	/** By which both mail servers know it. */
	messageId: string;
}

/** Every mail about a dispute, newest first. */
export async function listDisputeMails(db: Database, disputeId: string): Promise<DisputeMail[]> {
	const rows = await db.client.outboxMail.findMany({
		where: { disputeId },
		select: {
			id: true,
			sequence: true,
			template: true,
			recipient: true,
			partyId: true,
			subject: true,
			language: true,
			state: true,
			createdAt: true,
			sentAt: true,
			lastError: true,
			messageId: true,
		},
		orderBy: [{ createdAt: 'desc' }, { recipient: 'asc' }],
		take: 1000,
	});
	return rows.map(({ lastError, state, sequence, template, ...row }) => ({
		...row,
		message: `${template} ${sequence}`,
		state: state as MailState,
		trouble: readTrouble(lastError),
	}));
}
