import type { AddressInfo, Socket } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** How the server treats who connects; `works` unless a test says otherwise. */
export type MailServerMood =
	| 'works'
	/** Takes the connection and never says a word. */
	| 'hangs'
	/** Takes the whole mail, keeps it, and drops the connection instead of answering. */
	| 'drops-after-data';

/** What the server answers to a recipient: an SMTP code, or null to accept. */
export type RecipientRule = (address: string) => number | null;

/** A mail server on this machine that keeps what it was given. */
export interface MailServer {
	/** For SMTP_URL. */
	readonly url: string;
	/** Everything that arrived, oldest first; mail whose answer was lost included. */
	mails(): ParsedMail[];
	/** What arrived for this address, oldest first. */
	mailsTo(email: string): ParsedMail[];
	/** Each address that somebody tried to deliver to, refused ones included, oldest first. */
	tried(): string[];
	/** The newest sign-in code for this address that was not asked for before; waits for it. */
	codeFor(email: string): Promise<string>;
	/** The first mail that fits; waits for it, and fails after `milliseconds`. */
	waitFor(fits: (mail: ParsedMail) => boolean, milliseconds?: number): Promise<ParsedMail>;
	become(mood: MailServerMood): void;
	/** Refuses the recipients for which the rule names an SMTP code (450, 550). */
	refuse(rule: RecipientRule): void;
	/** Stops listening, as a server that is down. */
	goDown(): Promise<void>;
	/** Listens again at the same address. */
	comeBack(): Promise<void>;
	close(): Promise<void>;
}

/** Whether somebody's address is among the receivers of the mail. */
export function isTo(mail: ParsedMail, email: string): boolean {
	const to = Array.isArray(mail.to) ? mail.to : mail.to ? [mail.to] : [];
	return to.some(({ value }) =>
		value.some(({ address }) => address?.toLowerCase() === email.toLowerCase()),
	);
}

const codeSubject = /inlogcode|sign-in code/i;

/** Starts a mail server on a free port of this machine; `login` makes it ask for that password. */
export async function aMailServer(
	options: { login?: { user: string; password: string } } = {},
): Promise<MailServer> {
	const received: ParsedMail[] = [];
	const tried: string[] = [];
	const codesGiven = new Set<ParsedMail>();
	let mood: MailServerMood = 'works';
	let rule: RecipientRule = () => null;
	let running = await listen(0);
	const { port } = running.server.server.address() as AddressInfo;
	const { login } = options;
	const credentials = login
		? `${encodeURIComponent(login.user)}:${encodeURIComponent(login.password)}@`
		: '';

	async function listen(onPort: number) {
		const sockets = new Set<Socket>();
		const server = new SMTPServer({
			authOptional: !options.login,
			allowInsecureAuth: true,
			disabledCommands: options.login ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
			disableReverseLookup: true,
			closeTimeout: 50,
			onAuth({ username, password }, _session, done) {
				const right = username === options.login?.user && password === options.login?.password;
				done(right ? null : new Error('Wrong user or password'), right ? { user: 'portal' } : {});
			},
			onConnect(_session, done) {
				if (mood !== 'hangs') done();
			},
			onRcptTo({ address }, _session, done) {
				tried.push(address);
				const code = rule(address);
				done(code ? Object.assign(new Error('Refused by the test'), { responseCode: code }) : null);
			},
			onData(stream, session, done) {
				simpleParser(stream).then((mail) => {
					received.push(mail);
					if (mood === 'drops-after-data') drop(sockets, session);
					else done();
				}, done);
			},
		});
		// What a client does to its connection is no error of the test.
		server.on('error', () => {});
		server.server.on('connection', (socket: Socket) => {
			sockets.add(socket);
			socket.once('close', () => sockets.delete(socket));
		});
		await new Promise<void>((resolve) => server.listen(onPort, '127.0.0.1', resolve));
		return { server, sockets };
	}

	async function goDown(): Promise<void> {
		const { server, sockets } = running;
		for (const socket of sockets) socket.destroy();
		await new Promise<void>((resolve) => server.close(resolve));
	}

	async function waitFor(
		fits: (mail: ParsedMail) => boolean,
		milliseconds = 10_000,
	): Promise<ParsedMail> {
		for (const until = Date.now() + milliseconds; ; ) {
			const found = received.find(fits);
			if (found) return found;
			if (Date.now() > until) throw new Error(notArrived(received, milliseconds));
			await new Promise((resolve) => setTimeout(resolve, 10));
		}
	}

	return {
		url: `smtp://${credentials}127.0.0.1:${port}`,
		mails: () => [...received],
		mailsTo: (email) => received.filter((mail) => isTo(mail, email)),
		tried: () => [...tried],
		async codeFor(email) {
			const mail = await waitFor(
				(each) =>
					isTo(each, email) && codeSubject.test(each.subject ?? '') && !codesGiven.has(each),
			);
			for (const each of received) if (isTo(each, email)) codesGiven.add(each);
			const newest = received.findLast(
				(each) => isTo(each, email) && codeSubject.test(each.subject ?? ''),
			);
			const code = /(?<!\d)\d{6}(?!\d)/.exec((newest ?? mail).text ?? '')?.[0];
			if (!code) throw new Error(`No code in the mail to ${email}: ${mail.text}`);
			return code;
		},
		waitFor,
		become(next) {
			mood = next;
		},
		refuse(next) {
			rule = next;
		},
		goDown,
		async comeBack() {
			running = await listen(port);
		},
		close: goDown,
	};
}

function drop(sockets: ReadonlySet<Socket>, { remotePort }: SMTPServerSession): void {
	for (const socket of sockets) {
		if (socket.remotePort === Number(remotePort)) socket.destroy();
	}
}

function notArrived(received: readonly ParsedMail[], milliseconds: number): string {
	const subjects = received.map(({ subject }) => subject).join(', ') || 'none';
	return `The mail did not arrive within ${milliseconds} ms; arrived: ${subjects}`;
}
