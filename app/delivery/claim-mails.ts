import type { Database, Tx } from '~/db/open-database';
import type { MailRow } from '~/mail/mail-row';

/** Milliseconds for which a claimed mail is left to who claimed it; longer than any attempt takes. */
const leaseTime = 90_000;

/**
 * Claims up to `count` mails that are due, most urgent first, and counts the attempt. What a process
 * had in hand when it died is due again once its lease has passed. No mail is claimed twice: finding
 * and claiming are one transaction. `except` are mails that this process is still busy with.
 */
export async function claimMails(
	db: Database,
	now: Date,
	count: number,
	except: readonly string[] = [],
): Promise<MailRow[]> {
	return db.transaction(async (tx) => {
		const ids = await findDue(tx, now, count, except);
		if (ids.length === 0) return [];
		const claimed = await tx.outboxMail.updateManyAndReturn({
			// By number alone: asked for their state again, all that wait would be read for a few.
			where: { id: { in: ids } },
			data: {
				state: 'in-flight',
				attempts: { increment: 1 },
				leasedUntil: new Date(now.getTime() + leaseTime),
			},
		});
		return claimed.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
	});
}

/** One query per state, since each then reads no more of the index than it answers. */
async function findDue(
	tx: Tx,
	now: Date,
	take: number,
	except: readonly string[],
): Promise<string[]> {
	const due = await Promise.all(
		(['queued', 'awaiting-retry', 'in-flight'] as const).map((state) =>
			tx.outboxMail.findMany({
				where: {
					state,
					...(state === 'in-flight'
						? { leasedUntil: { lte: now } }
						: { nextAttemptAt: { lte: now } }),
				},
				select: { id: true, nextAttemptAt: true },
				orderBy: { nextAttemptAt: 'asc' },
				take: take + except.length,
			}),
		),
	);
	return due
		.flat()
		.filter(({ id }) => !except.includes(id))
		.sort((a, b) => a.nextAttemptAt.getTime() - b.nextAttemptAt.getTime())
		.slice(0, take)
		.map(({ id }) => id);
}
