import { createHash, randomUUID } from 'node:crypto';
import { insertRows } from '~/db/insert-rows';
import type { Tx } from '~/db/open-database';
import type { Language } from '~/domain/language';
import { carriesCode } from './sign-in-code-mail';

/** A mail as a service queues it; it is rendered when it is delivered. */
export interface QueuedMail {
	/** Name of the template in emails/. */
	template: string;
	/** What the template tells, as JSON. */
	props: unknown;
	recipient: string;
	language: Language;
	/** The party for which the receiver gets it; null within the ministry, and outside any dispute. */
	partyId: string | null;
	/** The dispute and the timeline line that it tells of; null for mail outside any dispute. */
	disputeId: string | null;
	sequence: number | null;
	at: Date;
}

/**
 * Writes the mails in the caller's transaction, so that none is lost once it commits and none goes
 * out when it doesn't. The same notice to the same address is queued once for each party, so that every
 * party is served on record, also where two are reached at one address.
 */
export async function queueMail(tx: Tx, mails: readonly QueuedMail[]): Promise<void> {
	const rows = new Map(mails.map(outboxRow).map((row) => [row.key, row]));
	await insertRows(tx, 'OutboxMail', [...rows.values()]);
}

function keyOf({ disputeId, sequence, template, partyId, recipient }: QueuedMail): string {
	if (!disputeId) return randomUUID();
	return [disputeId, sequence, template, partyId ?? '', recipient].join(':');
}

function outboxRow(mail: QueuedMail) {
	const { at, props, ...rest } = mail;
	const key = keyOf(mail);
	return {
		...rest,
		id: randomUUID(),
		key,
		props: JSON.stringify(props),
		state: 'queued',
		nextAttemptAt: urgencyOf(mail, at),
		createdAt: at,
		// The same at each attempt, so that a receiver can tell a repeat from another mail.
		messageId: createHash('sha256').update(key).digest('hex').slice(0, 32),
	};
}

/** What is due first goes first: a code, for which somebody sits waiting, before all that waits. */
function urgencyOf(mail: QueuedMail, at: Date): Date {
	return carriesCode(mail) ? new Date(0) : at;
}
