import type { Database, Tx } from '~/db/open-database';
import type { MailRow } from './mail-row';

/** Milliseconds for which a claimed mail is left to who claimed it; longer than any attempt takes. */
export const leaseTime = 90_000;

/**
 * Claims up to `count` mails that are due, most urgent first, and counts the attempt. What a process
 * had in hand when it died is due again once its lease has passed. No mail is claimed twice, however
 * many processes ask; `except` are mails that this one is still busy with.
 */
export async function claimMails(
	db: Database,
	now: Date,
	count: number,
	except: readonly string[] = [],
): Promise<MailRow[]> {
	// Most of the time nothing is due, and looking for it should hold up nobody's transaction.
	if (!(await findDue(db.client, now, 1, except))[0]) return [];
	return db.transaction(async (tx) => {
		const claimed: MailRow[] = [];
		for (const mail of await findDue(tx, now, count, except)) {
			const { id, state, attempts, leasedUntil } = mail;
			const claim = {
				state: 'in-flight',
				attempts: attempts + 1,
				leasedUntil: new Date(now.getTime() + leaseTime),
			};
			const { count: won } = await tx.outboxMail.updateMany({
				where: { id, state, attempts, leasedUntil },
				data: claim,
			});
			if (won === 1) claimed.push({ ...mail, ...claim });
		}
		return claimed;
	});
}

/** One query per state, since each then reads no more of the index than it answers. */
async function findDue(
	db: Tx,
	now: Date,
	take: number,
	except: readonly string[],
): Promise<MailRow[]> {
	const found: MailRow[] = [];
	for (const state of ['queued', 'awaiting-retry', 'in-flight'] as const) {
		const due = { nextAttemptAt: { lte: now } };
		const where = state === 'in-flight' ? { leasedUntil: { lte: now } } : due;
		found.push(
			...(await db.outboxMail.findMany({
				where: { state, ...where, ...(except.length > 0 ? { id: { notIn: [...except] } } : {}) },
				orderBy: { nextAttemptAt: 'asc' },
				take,
			})),
		);
	}
	return found.sort((a, b) => a.nextAttemptAt.getTime() - b.nextAttemptAt.getTime()).slice(0, take);
}
