import type { Database } from '~/db/open-database';
import type { MailState } from './mail-row';
import { readTrouble, type Trouble } from './mail-trouble';
import { codeTemplate } from './sign-in-code-mail';

/** A mail that did not go out, as staff see it. */
export interface TroubledMail {
	id: string;
	recipient: string;
	subject: string | null;
	/** Null for mail outside any dispute. */
	reference: string | null;
	state: MailState;
	attempts: number;
	createdAt: Date;
	nextAttemptAt: Date;
	trouble: Trouble | null;
}

const most = 100;
const day = 86_400_000;

/** The mails that failed, newest first, and those that wait, soonest first; at most a hundred each. */
export async function listTroubledMails(db: Database, now: Date) {
	const failed = await find(db, ['failed'], { createdAt: 'desc' });
	const waiting = await find(db, ['awaiting-retry', 'queued', 'in-flight'], {
		nextAttemptAt: 'asc',
	});
	const lostCodes = await db.client.outboxMail.count({
		where: {
			disputeId: null,
			createdAt: { gt: new Date(now.getTime() - day) },
			template: codeTemplate,
			state: 'failed',
		},
	});
	return { failed, waiting, lostCodes };
}

async function find(
	db: Database,
	states: MailState[],
	orderBy: { createdAt: 'desc' } | { nextAttemptAt: 'asc' },
): Promise<TroubledMail[]> {
	const rows = await db.client.outboxMail.findMany({
		// A code that did not arrive is asked for again by whoever waits for it.
		where: { state: { in: states }, template: { not: codeTemplate } },
		select: {
			id: true,
			recipient: true,
			subject: true,
			disputeId: true,
			state: true,
			attempts: true,
			createdAt: true,
			nextAttemptAt: true,
			lastError: true,
		},
		orderBy,
		take: most,
	});
	const ids = rows.flatMap(({ disputeId }) => disputeId ?? []);
	const disputes = await db.client.dispute.findMany({
		where: { id: { in: ids } },
		select: { id: true, reference: true },
	});
	return rows.map(({ disputeId, lastError, state, ...row }) => ({
		...row,
		state: state as MailState,
		reference: disputes.find(({ id }) => id === disputeId)?.reference ?? null,
		trouble: readTrouble(lastError),
	}));
}
