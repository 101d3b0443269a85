import type { Transporter } from 'nodemailer';
import { languages } from '~/domain/language';
import { commonTexts } from '~/i18n/common';
import { judgeRefusal } from './judge-refusal';
import type { MailTransport, OutgoingMail } from './mail-transport';

/** How the portal reaches its mail server, and as whom it writes. */
export interface SmtpSettings {
	/** `smtp://user:password@host:port`, or `smtps://…` for TLS from the first byte. */
	smtpUrl: string;
	mailFrom: string;
	/** Where an answer to a mail goes. */
	contactEmail: string;
	/** Milliseconds of silence after which an attempt ends, and how long it may take in all. */
	patience?: { silence: number; whole: number };
}

const defaultPatience = { silence: 10_000, whole: 30_000 };
const oneAddress = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+$/;
const senderNames = Object.fromEntries(
	languages.map((language) => [language, commonTexts[language].portal]),
);

/**
 * Delivers over SMTP, each mail over a connection of its own, so that one that hangs holds up no
 * other. A password is only sent over TLS, unless the server is on this machine.
 */
export function smtpTransport(settings: SmtpSettings): MailTransport {
	const { mailFrom, contactEmail, patience = defaultPatience } = settings;
	let transporter: Transporter | undefined;
	return {
		async hand(mail, ending) {
			const tooLong = AbortSignal.timeout(patience.whole);
			// One mail has one receiver, whatever somebody managed to type in as an address.
			if (!oneAddress.test(mail.recipient)) {
				return { outcome: 'refused', trouble: { kind: 'no-address', answer: mail.recipient } };
			}
			try {
				transporter ??= await transporterOf(settings.smtpUrl, patience);
				await transporter.sendMail({
					...message(mail),
					from: { name: senderNames[mail.language] ?? '', address: mailFrom },
					replyTo: contactEmail,
					envelope: { from: mailFrom, to: [mail.recipient] },
					signal: ending ? AbortSignal.any([ending, tooLong]) : tooLong,
				});
				return { outcome: 'sent' };
			} catch (error) {
				return judgeRefusal(error);
			}
		},
	};
}

/** Loads nodemailer with the first mail, so that a start need not wait for it. */
async function transporterOf(
	smtpUrl: string,
	{ silence }: { silence: number },
): Promise<Transporter> {
	const { createTransport } = await import('nodemailer');
	return createTransport({
		url: smtpUrl,
		requireTLS: needsTls(new URL(smtpUrl)),
		connectionTimeout: silence,
		greetingTimeout: silence,
		socketTimeout: silence,
		dnsTimeout: silence,
		socketCloseTimeout: 1000,
		disableFileAccess: true,
		disableUrlAccess: true,
	});
}

function message(mail: OutgoingMail) {
	return {
		messageId: `<${mail.messageId}>`,
		to: { name: '', address: mail.recipient },
		subject: mail.subject,
		text: mail.text,
		html: mail.html,
		attachments: mail.attachments.map(({ name, mediaType, content }) => ({
			filename: name,
			contentType: mediaType,
			content,
		})),
		headers: {
			'Content-Language': mail.language,
			// Keeps out-of-office replies away from the help desk.
			'Auto-Submitted': 'auto-generated',
			'X-Auto-Response-Suppress': 'All',
		},
	};
}

function needsTls(url: URL): boolean {
	const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
	return url.username !== '' && url.protocol === 'smtp:' && !local;
}
