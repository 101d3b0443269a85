import { claimMails } from '~/delivery/claim-mails';
import { type Delivery, deliverMail } from '~/delivery/deliver-mail';
import { forgetExpiredCodes } from '~/delivery/forget-expired-codes';
import { mailAttachments } from '~/delivery/mail-attachments';
import { mailboxTransport } from '~/delivery/mail-transport';
import { recordOutcomes } from '~/delivery/record-outcomes';
import { smtpTransport } from '~/delivery/smtp-transport';
import type { Runtime } from '~/runtime.server';

/** Delivers what the outbox holds, for as long as the process lives. */
export interface MailLoop {
	/** Looks for mail that is due now, instead of at the next beat; returns at once. */
	wake(): void;
	/**
	 * Takes up no more mail and waits for what is in flight, at most three seconds: what hangs longer
	 * is broken off and tried again by the next process.
	 */
	stop(): Promise<void>;
}

/**
 * Milliseconds of rest per mail between one lot and the next, so that a pile of mail leaves most of the
 * time to who asks for pages.
 */
const restPerMail = 3;

/** Milliseconds that mail in flight gets to arrive when the process ends. */
const grace = 3000;

/**
 * Starts delivering. Nothing that a mail server does holds up a caller of `wake` or ends the loop;
 * what another process left behind is taken up too.
 */
export function createMailLoop(
	runtime: Runtime,
	options: { beat?: number; delivery?: Partial<Delivery> } = {},
): MailLoop {
	const ending = new AbortController();
	const delivery: Delivery = {
		...deliveryOf(runtime),
		...options.delivery,
		ending: ending.signal,
	};
	const inFlight = new Map<string, Promise<void>>();
	let looking: Promise<void> | null = null;
	let wokenMeanwhile = false;
	let wakeSoon: NodeJS.Timeout | undefined;
	let stopped = false;

	async function look(): Promise<void> {
		do {
			wokenMeanwhile = false;
			const free = delivery.atOnce - inFlight.size;
			if (free <= 0) return;
			const now = runtime.clock.now();
			for (const mail of await claimMails(runtime.db, now, free, [...inFlight.keys()])) {
				const work = deliverMail(mail, delivery).catch(reportTrouble);
				inFlight.set(mail.id, work);
				work.finally(() => {
					inFlight.delete(mail.id);
					wakeSoon ??= setTimeout(wake, restPerMail * delivery.atOnce);
				});
			}
		} while (wokenMeanwhile && !stopped);
	}

	function wake(): void {
		clearTimeout(wakeSoon);
		wakeSoon = undefined;
		if (stopped) return;
		wokenMeanwhile = true;
		looking ??= look()
			.catch(reportTrouble)
			.finally(() => {
				looking = null;
				if (wokenMeanwhile) wake();
			});
	}

	function reportTrouble(error: unknown): void {
		runtime.log.error({ err: error }, 'Delivering mail met an error');
	}

	let forgetting: Promise<void> = Promise.resolve();
	function forgetCodes(): void {
		forgetting = forgetExpiredCodes(runtime.db, runtime.clock.now()).catch(reportTrouble);
	}

	const timer = setInterval(() => {
		wake();
		if (delivery.keepsCodes) forgetCodes();
	}, options.beat ?? 5000);
	timer.unref();
	wake();
	// At the start in any case: the process before may have kept codes for its mailbox page.
	forgetCodes();
	return {
		wake,
		async stop() {
			stopped = true;
			clearInterval(timer);
			clearTimeout(wakeSoon);
			const breakOff = setTimeout(() => ending.abort(), grace);
			await looking;
			await Promise.all([forgetting, ...inFlight.values()]);
			clearTimeout(breakOff);
		},
	};
}

function deliveryOf(runtime: Runtime): Delivery {
	const { smtpUrl, mailFrom, contactEmail } = runtime.config;
	const record = recordOutcomes(runtime.db);
	if (smtpUrl) {
		return {
			runtime,
			record,
			transport: smtpTransport({ smtpUrl, mailFrom, contactEmail }),
			atOnce: 6,
			keepsCodes: false,
			attach: mailAttachments(runtime),
		};
	}
	return {
		runtime,
		record,
		transport: mailboxTransport,
		atOnce: 20,
		keepsCodes: true,
		// The mailbox page makes a document when somebody asks for it.
		attach: async () => [],
	};
}
