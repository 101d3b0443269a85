import { appendAudit } from '~/db/audit-log';
import type { Tx } from '~/db/open-database';
import { parseCaseFile } from '~/db/stored-dispute';
import type { Actor } from '~/domain/actor';
import type { NoticeFacts } from '~/domain/dispute/notices/notice';
import { withoutContent } from '~/domain/dispute/notices/without-content';
import type { MailRow } from '~/mail/mail-row';
import { queueMail } from '~/mail/outbox';
import { codeTemplate } from '~/mail/sign-in-code-mail';
import type { Runtime } from '~/runtime.server';
import { findAddressees } from './find-addressees.server';

/**
 * Has a mail that failed or waits tried again now, with all its attempts; it is made anew, so that what
 * was mended meanwhile counts. Where its party is reached at other addresses since, it goes there as a
 * new mail and the old one is kept as proof of what was tried. False where there is none, it is under way
 * or sent already, or its party is reached nowhere now.
 */
export async function retryMail(runtime: Runtime, actor: Actor, id: string): Promise<boolean> {
	const now = runtime.clock.now();
	const retried = await runtime.db.transaction(async (tx) => {
		const mail = await tx.outboxMail.findFirst({
			where: {
				id,
				state: { in: ['failed', 'awaiting-retry'] },
				template: { not: codeTemplate },
			},
		});
		if (!mail) return false;
		const sentTo = await sendElsewhere(tx, mail, now);
		if (sentTo?.length === 0) return false;
		await tx.outboxMail.update({
			where: { id },
			data: sentTo
				? { state: 'replaced' }
				: { state: 'queued', attempts: 0, nextAttemptAt: now, lastError: null },
		});
		const data = { mailId: id, ...(sentTo ? { sentTo } : {}) };
		await appendAudit(tx, { at: now, action: 'retry-mail', actor, data });
		return true;
	});
	if (retried) runtime.mailQueued();
	return retried;
}

/** To where it was queued instead, or null where its own address still is one of the party's. */
async function sendElsewhere(tx: Tx, mail: MailRow, now: Date): Promise<string[] | null> {
	const { disputeId, partyId, sequence, template } = mail;
	if (!disputeId || !partyId) return null;
	const row = await tx.dispute.findUniqueOrThrow({
		where: { id: disputeId },
		select: { file: true, chambers: true },
	});
	const to = { partyId };
	const addressees = (await findAddressees(tx, parseCaseFile(row), [to]))(to);
	if (addressees.some(({ email }) => email === mail.recipient)) return null;
	const have = await tx.outboxMail.findMany({
		where: { disputeId, partyId, sequence, template },
		select: { recipient: true },
	});
	const told = new Set(have.map(({ recipient }) => recipient));
	const facts = JSON.parse(mail.props) as NoticeFacts;
	await queueMail(
		tx,
		addressees
			.filter(({ email }) => !told.has(email))
			.map(({ email, language, unconfirmed }) => ({
				template,
				props: unconfirmed ? withoutContent(facts) : facts,
				recipient: email,
				language,
				partyId,
				disputeId,
				sequence,
				at: now,
			})),
	);
	return addressees.map(({ email }) => email);
}
