import type { Database } from '~/db/open-database';
import { updateRows } from '~/db/update-rows';
import type { MailRow } from '~/mail/mail-row';

/** What an attempt leaves on the mail's row. */
export type MailChange = Partial<Omit<MailRow, 'id' | 'attempts'>>;

/** Writes what came of an attempt; durable when it resolves. */
export type RecordOutcome = (mail: MailRow, data: MailChange) => Promise<void>;

/** Milliseconds in which outcomes are gathered, so that they share one durable commit. */
const gatherFor = 5;

/**
 * Records what came of attempts, those that end together in one transaction: each commit waits for
 * the disk, and everybody with it.
 */
export function recordOutcomes(db: Database): RecordOutcome {
	let gathered: { mail: MailRow; data: MailChange }[] = [];
	let written: Promise<void> | null = null;

	async function write(): Promise<void> {
		await new Promise((resolve) => setTimeout(resolve, gatherFor));
		const batch = gathered;
		gathered = [];
		written = null;
		await db.transaction(async (tx) => {
			for (const { mail, data } of batch) {
				// Only while it is still ours: after a lease that passed, somebody else may have it.
				const ours = { id: mail.id, attempts: mail.attempts, state: 'in-flight' };
				await updateRows(tx, 'OutboxMail', ours, data);
			}
		});
	}

	return (mail, data) => {
		gathered.push({ mail, data });
		written ??= write();
		return written;
	};
}
