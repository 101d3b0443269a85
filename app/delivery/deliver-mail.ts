import type { MailRow } from '~/mail/mail-row';
import { writeTrouble } from '~/mail/mail-trouble';
import { carriesCode, forgotten, isExpired } from '~/mail/sign-in-code-mail';
import type { Runtime } from '~/runtime.server';
import { nextAttemptAt, nextCodeAttemptAt } from './back-off';
import type { Handover, MailAttachment, MailTransport } from './mail-transport';
import type { RecordOutcome } from './record-outcomes';
import type { RenderedMail } from './render-mail';

/** What an attempt needs: the portal's parts and whoever delivers. */
export interface Delivery {
	runtime: Pick<Runtime, 'db' | 'clock' | 'config' | 'log'>;
	transport: MailTransport;
	record: RecordOutcome;
	/** How many mails are in flight at once: one that hangs leaves room for the others. */
	atOnce: number;
	/** Whether a code stays readable until it expires, since the mailbox page is where it arrives. */
	keepsCodes: boolean;
	/** The documents that go with a mail. */
	attach(mail: MailRow): Promise<MailAttachment[]>;
	/** Ends the attempts under way, which are then repeated later. */
	ending?: AbortSignal;
}

/**
 * Delivers a claimed mail and writes down what came of it: sent, with what was sent as proof; to be
 * tried again, and when; or failed. A code that can't be used any more is given up, never sent late.
 */
export async function deliverMail(mail: MailRow, delivery: Delivery): Promise<void> {
	const { rendered, handover } = await attempt(mail, delivery);
	const after = afterAttempt(mail, handover, delivery.runtime.clock.now(), delivery);
	await delivery.record(mail, { leasedUntil: null, ...rendered, ...after });
}

interface Attempt {
	rendered: RenderedMail | null;
	handover: Handover;
}

async function attempt(mail: MailRow, delivery: Delivery): Promise<Attempt> {
	const { clock, config, log } = delivery.runtime;
	if (carriesCode(mail) && isExpired(mail, clock.now())) {
		const trouble = { kind: 'expired' as const, answer: 'not sent in time' };
		return { rendered: null, handover: { outcome: 'refused', trouble } };
	}
	let rendered: RenderedMail | null = null;
	try {
		// Loaded with the first mail, so that a start need not wait for the templates.
		const { renderMail } = await import('./render-mail');
		rendered = await renderMail(mail, delivery.runtime);
		const messageId = `${mail.messageId}@${new URL(config.publicUrl).hostname}`;
		const attachments = await delivery.attach(mail);
		const { recipient } = mail;
		const language = mail.language === 'en' ? 'en' : 'nl';
		const outgoing = { ...rendered, messageId, recipient, language, attachments } as const;
		const handover = await delivery.transport.hand(outgoing, delivery.ending);
		return { rendered, handover };
	} catch (error) {
		// A fault of ours: the mail waits until it is mended, and staff see that it does.
		log.error({ err: error, mailId: mail.id, template: mail.template }, 'A mail could not be made');
		const trouble = { kind: 'broken' as const, answer: String(error) };
		return { rendered, handover: { outcome: 'deferred', trouble } };
	}
}

function afterAttempt(mail: MailRow, handover: Handover, now: Date, { keepsCodes }: Delivery) {
	if (handover.outcome === 'sent') {
		const kept = carriesCode(mail) && !keepsCodes ? forgotten : {};
		return { state: 'sent', sentAt: now, lastError: null, ...kept };
	}
	const lastError = writeTrouble(handover.trouble);
	const next = handover.outcome === 'deferred' ? nextAttempt(mail, now) : null;
	if (next) {
		// The code stays in the props that the next attempt needs, and nowhere else.
		const kept = carriesCode(mail) ? { text: null, html: null } : {};
		return { state: 'awaiting-retry', nextAttemptAt: next, lastError, ...kept };
	}
	return { state: 'failed', lastError, ...(carriesCode(mail) ? forgotten : {}) };
}

function nextAttempt(mail: MailRow, now: Date): Date | null {
	if (!carriesCode(mail)) return nextAttemptAt(mail.attempts, now);
	const next = nextCodeAttemptAt(mail.attempts, now);
	return isExpired(mail, next) ? null : next;
}
