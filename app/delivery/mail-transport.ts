import type { Language } from '~/domain/language';
import type { Trouble } from '~/mail/mail-trouble';

/** A mail as it goes out: to one address, with the same Message-ID at every attempt. */
export interface OutgoingMail {
	messageId: string;
	recipient: string;
	language: Language;
	subject: string;
	text: string;
	html: string;
	attachments: MailAttachment[];
}

/** A document that goes with a mail. */
export interface MailAttachment {
	name: string;
	mediaType: string;
	content: Buffer;
}

/** What came of handing a mail over. */
export type Handover =
	| { outcome: 'sent' }
	/** Try again later: the server can't be reached, or asks for it. */
	| { outcome: 'deferred'; trouble: Trouble }
	/** The server will not take this mail for this recipient, however often it is offered. */
	| { outcome: 'refused'; trouble: Trouble };

/** Hands mails over to whoever delivers them. */
export interface MailTransport {
	/**
	 * Answers within half a minute, or at once when `signal` says that the process ends, and never
	 * throws for what a mail server does.
	 */
	hand(mail: OutgoingMail, signal?: AbortSignal): Promise<Handover>;
}

/** In a demo without SMTP the mailbox page is where mail arrives: it is there at once. */
export const mailboxTransport: MailTransport = {
	hand: async () => ({ outcome: 'sent' }),
};
