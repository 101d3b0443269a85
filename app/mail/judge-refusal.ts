import type { Handover } from './mail-transport';

/** What nodemailer tells about a mail that was not taken. */
interface SendError {
	message?: string;
	code?: string;
	command?: string;
	responseCode?: number;
	response?: string;
}

/** Commands whose 5xx answer is about this mail or its receiver, not about us or the server. */
const aboutThisMail = ['RCPT TO', 'DATA'];

/**
 * Whether another attempt makes sense. A 5xx answer about the receiver or the mail itself is final;
 * all else is tried again: no connection, a wrong password and a refused sender can be mended.
 */
export function judgeRefusal(error: unknown): Exclude<Handover, { outcome: 'sent' }> {
	const known: SendError = typeof error === 'object' && error !== null ? error : {};
	const answer = oneLine(known.response ?? known.message ?? String(error));
	return { outcome: isFinal(known) ? 'refused' : 'deferred', error: answer };
}

function isFinal({ code, command = '', responseCode }: SendError): boolean {
	if (responseCode !== undefined) return responseCode >= 500 && aboutThisMail.includes(command);
	// Without an answer from the server: an address that can't be written down, or a mail too big.
	return (code === 'EENVELOPE' && command === 'API') || code === 'EMESSAGE';
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim().slice(0, 500);
}
