import { sessionLimits } from '~/auth/session-limits';
import { codeTemplate } from '~/mail/sign-in-code-mail';
import type { Runtime } from '~/runtime.server';

const day = 24 * 3_600_000;

/** How long what nobody needs is kept, in milliseconds. */
const sweepLimits = {
	/** Uploads that were never tied to a request or a dispute: their form may still be open. */
	unclaimed: 2 * day,
	/** Bytes without a row: the row of a running upload comes right after them. */
	withoutRow: day,
	/** Used and expired sign-in codes: the limits on asking count them for a while. */
	signInAttempts: day,
	/** Mails that carried a sign-in code; whether those of today arrived is shown to staff. */
	codeMails: day,
};

/** How many of each a sweep removed. */
export interface Swept {
	unclaimed: number;
	withoutRow: number;
	unfinished: number;
	sessions: number;
	signInAttempts: number;
	codeMails: number;
}

/**
 * Removes what nothing points to any more: unclaimed uploads, bytes without a row, half received
 * files, sessions that ended by themselves, old sign-in codes and their mails. What belongs to a request or a dispute
 * is never touched.
 */
export async function sweepOrphans(runtime: Runtime): Promise<Swept> {
	const { client } = runtime.db;
	const now = runtime.clock.now().getTime();
	const ago = (milliseconds: number) => new Date(now - milliseconds);
	const unclaimed = await client.storedFile.deleteMany({
		where: { draftId: null, disputeId: null, uploadedAt: { lt: ago(sweepLimits.unclaimed) } },
	});
	const sessions = await client.session.deleteMany({
		where: {
			OR: [{ expiresAt: { lt: ago(0) } }, { lastSeenAt: { lt: ago(sessionLimits.idle) } }],
		},
	});
	const signInAttempts = await client.signInAttempt.deleteMany({
		where: { expiresAt: { lt: ago(sweepLimits.signInAttempts) } },
	});
	const codeMails = await client.outboxMail.deleteMany({
		where: {
			disputeId: null,
			template: codeTemplate,
			createdAt: { lt: ago(sweepLimits.codeMails) },
			state: { in: ['sent', 'failed'] },
		},
	});
	return {
		unclaimed: unclaimed.count,
		withoutRow: await removeWithoutRow(runtime, ago(sweepLimits.withoutRow)),
		unfinished: await runtime.storage.clearUnfinished(ago(sweepLimits.withoutRow)),
		sessions: sessions.count,
		signInAttempts: signInAttempts.count,
		codeMails: codeMails.count,
	};
}

async function removeWithoutRow({ db, storage }: Runtime, before: Date): Promise<number> {
	let removed = 0;
	let batch: string[] = [];
	const removeBatch = async () => {
		const rows = await db.client.storedFile.findMany({
			where: { id: { in: batch } },
			select: { id: true },
		});
		const known = new Set(rows.map(({ id }) => id));
		for (const id of batch.filter((each) => !known.has(each))) {
			await storage.remove(id);
			removed++;
		}
		batch = [];
	};
	for await (const { id, keptAt } of storage.list()) {
		if (keptAt < before) batch.push(id);
		if (batch.length === 200) await removeBatch();
	}
	await removeBatch();
	return removed;
}
