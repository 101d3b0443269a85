/** Why a mail did not go out, as a page can say it in plain words. */
const mailTroubles = [
	/** No connection, no greeting, or silence: nothing is known about this mail. */
	'unreachable',
	/** The mail server does not accept our password, or us as sender. */
	'sender-refused',
	/** The server or the receiver's mailbox asks to try again later. */
	'busy',
	/** The server will not take mail for this address. */
	'address-refused',
	/** The server will not take this mail. */
	'mail-refused',
	/** What stands in the file is not one e-mail address. */
	'no-address',
	/** A sign-in code that could not be sent while it could be used. */
	'expired',
	/** We could not make the mail; the log says why. */
	'broken',
] as const;
export type MailTrouble = (typeof mailTroubles)[number];

/** What went wrong with an attempt: the kind, and what the server answered, in one line. */
export interface Trouble {
	kind: MailTrouble;
	answer: string;
}

/** As it is kept with the mail. */
export function writeTrouble({ kind, answer }: Trouble): string {
	return `${kind}: ${answer.replace(/\s+/g, ' ').trim().slice(0, 500)}`;
}

/** As `writeTrouble` kept it; null for a mail that had no trouble. */
export function readTrouble(kept: string | null): Trouble | null {
	const kind = mailTroubles.find((each) => kept?.startsWith(`${each}: `));
	return kept && kind ? { kind, answer: kept.slice(kind.length + 2) } : null;
}
