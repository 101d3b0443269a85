import type { MailTrouble } from '~/mail/mail-trouble';
import type { Handover } from './mail-transport';

/** What nodemailer tells about a mail that was not taken. */
interface SendError {
	message?: string;
	code?: string;
	command?: string;
	responseCode?: number;
	response?: string;
}

/**
 * Whether another attempt makes sense, and what the trouble is. A 5xx answer about the receiver or
 * the mail itself is final; all else is tried again, since it can be mended meanwhile.
 */
export function judgeRefusal(error: unknown): Exclude<Handover, { outcome: 'sent' }> {
	const known: SendError = typeof error === 'object' && error !== null ? error : {};
	const kind = kindOf(known);
	const final = kind === 'address-refused' || kind === 'mail-refused' || kind === 'no-address';
	return {
		outcome: final ? 'refused' : 'deferred',
		trouble: { kind, answer: known.response ?? known.message ?? String(error) },
	};
}

function kindOf({ code, command = '', responseCode }: SendError): MailTrouble {
	if (code === 'EAUTH' || code === 'ENOAUTH') return 'sender-refused';
	if (responseCode === undefined) {
		// Without an answer from the server: an address that can't be written down, or a mail too big.
		if (code === 'EENVELOPE' && command === 'API') return 'no-address';
		return code === 'EMESSAGE' ? 'mail-refused' : 'unreachable';
	}
	if (responseCode < 500) return 'busy';
	if (command === 'RCPT TO') return 'address-refused';
	if (command === 'DATA') return 'mail-refused';
	return command === 'MAIL FROM' ? 'sender-refused' : 'unreachable';
}
