import { afterEach, beforeEach, expect, test } from 'vitest';
import { aMailServer, type MailServer } from '#test/support/a-mail-server';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';
import { mailFacts } from '#test/support/mail-facts';
import { smtpTransport } from '~/delivery/smtp-transport';
import { createMailLoop, type MailLoop } from '~/jobs/mail-loop';
import type { MailRow } from '~/mail/mail-row';
import { type QueuedMail, queueMail } from '~/mail/outbox';

let runtime: TestRuntime;
let server: MailServer;
const loops: MailLoop[] = [];

beforeEach(async () => {
	runtime = await aRuntime();
	server = await aMailServer();
});
afterEach(async () => {
	for (const loop of loops.splice(0)) await loop.stop();
	await server.close();
	await runtime.close();
});

/** A loop that gives up on a server after so many milliseconds of silence. */
function aLoop(silence = 5000): MailLoop {
	const transport = smtpTransport({
		smtpUrl: server.url,
		mailFrom: 'portaal@example.nl',
		contactEmail: 'hulp@example.nl',
		patience: { silence, whole: 2 * silence },
	});
	const delivery = { transport, keepsCodes: false, atOnce: 6 };
	const loop = createMailLoop(runtime, { beat: 20, delivery });
	loops.push(loop);
	return loop;
}

/** Queues a notice for each of these addresses, as one step of a dispute does. */
async function queue(recipients: string[], changes: Partial<QueuedMail> = {}): Promise<void> {
	const mails = recipients.map((recipient) => ({
		template: 'views-received',
		props: mailFacts(),
		recipient,
		language: 'nl' as const,
		partyId: null,
		disputeId: 'dispute-1',
		sequence: 4,
		at: runtime.clock.now(),
		...changes,
	}));
	await runtime.db.transaction((tx) => queueMail(tx, mails));
}

function queueCode(): Promise<void> {
	const validUntil = new Date(runtime.clock.now().getTime() + 600_000).toISOString();
	return queue(['mila@waterstad.example'], {
		template: 'sign-in-code',
		props: { code: '482913', validUntil },
		disputeId: null,
		sequence: null,
	});
}

function rows(): Promise<MailRow[]> {
	return runtime.db.client.outboxMail.findMany({ orderBy: { recipient: 'asc' } });
}

/** Waits until every mail is in one of these states. */
async function settled(...states: string[]): Promise<MailRow[]> {
	for (const until = Date.now() + 10_000; ; ) {
		const found = await rows();
		if (found.length > 0 && found.every(({ state }) => states.includes(state))) return found;
		if (Date.now() > until) throw new Error(`Mails are ${found.map(({ state }) => state)}`);
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}

function minutesLater(minutes: number): void {
	runtime.clock.set(new Date(runtime.clock.now().getTime() + minutes * 60_000));
}

function receivedBy(): (string | undefined)[] {
	return server.mails().map(({ to }) => (Array.isArray(to) ? undefined : to?.text));
}

test('a queued mail is sent once, to its one receiver, and kept as proof', async () => {
	await queue(['anna@example.nl', 'bram@example.nl']);
	aLoop().wake();
	const [anna] = await settled('sent');
	expect(receivedBy().sort()).toEqual(['anna@example.nl', 'bram@example.nl']);
	const mail = server.mailsTo('anna@example.nl')[0];
	expect(anna).toMatchObject({ attempts: 1, lastError: null, sentAt: runtime.clock.now() });
	expect(mail?.subject).toBe(anna?.subject);
	expect(mail?.text?.trim()).toBe(anna?.text?.trim());
	expect(String(mail?.html).trim()).toBe(anna?.html);
	expect(mail?.messageId).toBe(`<${anna?.messageId}@localhost>`);
	expect(mail?.text).toContain('http://localhost:3000/geschillen/2027-0001');
});

test('a server that is down loses nothing: retried after a minute, five, fifteen; sent when it is back', async () => {
	await server.goDown();
	await queue(['anna@example.nl', 'bram@example.nl', 'carl@example.nl']);
	aLoop();
	const waits: number[] = [];
	for (const minutes of [1, 5, 15]) {
		const [first] = await settled('awaiting-retry');
		expect(first?.lastError).toMatch(/^unreachable: /);
		waits.push(((first?.nextAttemptAt.getTime() ?? 0) - runtime.clock.now().getTime()) / 60_000);
		minutesLater(minutes - 0.5);
		await new Promise((resolve) => setTimeout(resolve, 60));
		expect((await rows()).map(({ attempts }) => attempts)).toEqual(Array(3).fill(first?.attempts));
		if (minutes === 15) await server.comeBack();
		minutesLater(0.5);
		await untilAttempts((first?.attempts ?? 0) + 1);
	}
	expect(waits).toEqual([1, 5, 15]);
	await settled('sent');
	expect(receivedBy().sort()).toEqual(['anna@example.nl', 'bram@example.nl', 'carl@example.nl']);
});

async function untilAttempts(attempts: number): Promise<void> {
	await expect
		.poll(async () => (await rows()).every((row) => row.attempts >= attempts), { timeout: 10_000 })
		.toBe(true);
}

test('after two days of a server that is down a mail has failed, and is not tried any more', async () => {
	await server.goDown();
	await queue(['anna@example.nl']);
	aLoop();
	const started = runtime.clock.now();
	let row = (await settled('awaiting-retry', 'failed'))[0];
	while (row?.state === 'awaiting-retry') {
		runtime.clock.set(row.nextAttemptAt);
		await untilAttempts(row.attempts + 1);
		row = (await settled('awaiting-retry', 'failed'))[0];
	}
	const days = (runtime.clock.now().getTime() - started.getTime()) / 86_400_000;
	expect(row).toMatchObject({ state: 'failed', attempts: 9 });
	expect(days).toBeGreaterThan(1.9);
	expect(days).toBeLessThan(2.1);
	await server.comeBack();
	minutesLater(100_000);
	await new Promise((resolve) => setTimeout(resolve, 100));
	expect(server.mails()).toEqual([]);
});

test('a hanging server holds up neither who works meanwhile nor what comes when it is back', async () => {
	server.become('hangs');
	await queue(Array.from({ length: 12 }, (_, n) => `lid${n}@example.nl`));
	aLoop(500);
	expect(await longestTransaction(400)).toBeLessThan(250);
	await settled('awaiting-retry');
	server.become('works');
	await expect
		.poll(
			async () => {
				minutesLater(10);
				return (await rows()).every(({ state }) => state === 'sent');
			},
			{ timeout: 20_000, interval: 600 },
		)
		.toBe(true);
	expect(new Set(receivedBy()).size).toBe(12);
	expect(receivedBy()).toHaveLength(12);
});

/** The longest that somebody waited for a small write of their own, in milliseconds. */
async function longestTransaction(during: number): Promise<number> {
	let longest = 0;
	for (const until = Date.now() + during; Date.now() < until; ) {
		const began = performance.now();
		await runtime.db.transaction((tx) => tx.referenceCounter.count());
		longest = Math.max(longest, performance.now() - began);
		await new Promise((resolve) => setTimeout(resolve, 5));
	}
	return longest;
}

test('greylisting is retried, and a refused receiver is failed at once, for that one alone', async () => {
	server.refuse((address) =>
		address.startsWith('anna') ? 550 : address.startsWith('bram') ? 451 : null,
	);
	await queue(['anna@example.nl', 'bram@example.nl', 'carl@example.nl']);
	const loop = aLoop();
	const [anna, bram, carl] = await settled('failed', 'awaiting-retry', 'sent');
	expect(anna).toMatchObject({ state: 'failed', attempts: 1 });
	expect(anna?.lastError).toMatch(/^address-refused: .*550/);
	expect(bram).toMatchObject({ state: 'awaiting-retry' });
	expect(carl).toMatchObject({ state: 'sent' });
	server.refuse(() => null);
	minutesLater(2);
	loop.wake();
	await settled('failed', 'sent');
	expect(receivedBy().sort()).toEqual(['bram@example.nl', 'carl@example.nl']);
	expect(server.tried().filter((address) => address.startsWith('anna'))).toHaveLength(1);
});

test('where the answer after DATA was lost it is sent again under the same Message-ID', async () => {
	server.become('drops-after-data');
	await queue(['anna@example.nl']);
	const loop = aLoop();
	const [first] = await settled('awaiting-retry');
	expect(first?.state).toBe('awaiting-retry');
	server.become('works');
	minutesLater(1);
	loop.wake();
	await settled('sent');
	const ids = server.mails().map(({ messageId }) => messageId);
	expect(ids).toHaveLength(2);
	expect(new Set(ids).size).toBe(1);
});

test('what a process had in hand when it died is sent once its lease has passed, not before', async () => {
	await queue(['anna@example.nl']);
	const { id } = (await rows())[0] as MailRow;
	const leasedUntil = new Date(runtime.clock.now().getTime() + 90_000);
	await runtime.db.client.outboxMail.update({
		where: { id },
		data: { state: 'in-flight', attempts: 1, leasedUntil },
	});
	const loop = aLoop();
	loop.wake();
	await new Promise((resolve) => setTimeout(resolve, 150));
	expect(server.mails()).toEqual([]);
	minutesLater(2);
	loop.wake();
	await settled('sent');
	expect(server.mails()).toHaveLength(1);
});

test('two loops on the same outbox send each mail once', async () => {
	await queue(Array.from({ length: 40 }, (_, n) => `lid${n}@example.nl`));
	aLoop();
	aLoop();
	await settled('sent');
	expect(new Set(receivedBy()).size).toBe(40);
	expect(receivedBy()).toHaveLength(40);
});

test('stopping waits for what is in flight and takes up no more', async () => {
	await queue(Array.from({ length: 30 }, (_, n) => `lid${n}@example.nl`));
	const loop = aLoop();
	await server.waitFor(() => true);
	await loop.stop();
	const states = (await rows()).map(({ state }) => state);
	expect(states.filter((state) => state === 'in-flight')).toEqual([]);
	expect(states.filter((state) => state === 'sent')).toHaveLength(server.mails().length);
});

test('a code is sent before all that waits, and leaves nothing of itself in the database', async () => {
	await queue(Array.from({ length: 30 }, (_, n) => `lid${n}@example.nl`));
	await queueCode();
	aLoop();
	expect(await server.codeFor('mila@waterstad.example')).toBe('482913');
	await settled('sent');
	const code = (await rows()).find(({ template }) => template === 'sign-in-code');
	expect(code).toMatchObject({ state: 'sent', props: '{}', text: null, html: null });
	expect(JSON.stringify(code)).not.toContain('482913');
	const place = server.mails().findIndex(({ text }) => text?.includes('482913'));
	expect(place).toBeLessThan(10);
});

test('a code that could not be sent in its ten minutes is given up and forgotten, never sent late', async () => {
	await server.goDown();
	await queueCode();
	const loop = aLoop();
	await settled('awaiting-retry');
	await server.comeBack();
	minutesLater(10);
	loop.wake();
	const [code] = await settled('failed');
	expect(code).toMatchObject({ props: '{}', text: null, html: null });
	expect(code?.lastError).toMatch(/^expired: /);
	expect(server.mails()).toEqual([]);
});

test('names that carry line breaks and addresses add neither a header nor a receiver', async () => {
	const evil = 'Kwaad\r\nBcc: dief@example.nl\r\nContent-Type: text/html\r\n\r\n<b>';
	await queue(['anna@example.nl'], {
		template: 'filing-received',
		props: mailFacts({
			by: { name: evil, actingFor: evil },
			title: evil,
			parties: [{ name: evil, side: 'applicant' }],
			documents: [{ number: 1, name: evil }],
		}),
	});
	await queue(
		['bram@example.nl, dief@example.nl', 'carl@example.nl\r\nRCPT TO:<dief@example.nl>'],
		{
			sequence: 5,
		},
	);
	aLoop();
	await settled('sent', 'failed');
	expect(server.tried()).toEqual(['anna@example.nl']);
	const [mail] = server.mails();
	expect(mail?.headers.has('bcc')).toBe(false);
	expect(mail?.text).toContain('Geschillenportaal prestatieafspraken');
	expect(mail?.subject).toContain('Kwaad Bcc: dief@example.nl');
});

test('a mail that can’t be made waits and is shown as ours to mend, and holds up no other', async () => {
	await queue(['anna@example.nl'], { template: 'no-such-template' });
	await queue(['bram@example.nl']);
	aLoop();
	const [anna, bram] = await settled('awaiting-retry', 'sent');
	expect(anna).toMatchObject({ state: 'awaiting-retry' });
	expect(anna?.lastError).toMatch(/^broken: /);
	expect(bram?.state).toBe('sent');
});

test('without SMTP a mail is in the mailbox at once, and a code is readable there until it expires', async () => {
	await queueCode();
	const loop = createMailLoop(runtime, { beat: 20 });
	loops.push(loop);
	const [code] = await settled('sent');
	expect(code?.text).toContain('482913');
	minutesLater(10);
	await expect.poll(async () => (await rows())[0]?.text).toBe(null);
	expect(JSON.stringify(await rows())).not.toContain('482913');
});
