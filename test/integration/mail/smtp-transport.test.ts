import { afterEach, expect, test } from 'vitest';
import { aMailServer, type MailServer } from '#test/support/a-mail-server';
import type { OutgoingMail } from '~/delivery/mail-transport';
import { smtpTransport } from '~/delivery/smtp-transport';

const opened: MailServer[] = [];
afterEach(async () => {
	for (const server of opened.splice(0)) await server.close();
});

async function aServer(login?: { user: string; password: string }): Promise<MailServer> {
	const server = await aMailServer({ login });
	opened.push(server);
	return server;
}

function transportTo(smtpUrl: string) {
	return smtpTransport({
		smtpUrl,
		mailFrom: 'portaal@example.nl',
		contactEmail: 'hulp@example.nl',
		patience: { silence: 300, whole: 1000 },
	});
}

function aMail(changes: Partial<OutgoingMail> = {}): OutgoingMail {
	return {
		messageId: 'abc@portaal.example.nl',
		recipient: 'mila@waterstad.example',
		language: 'nl',
		subject: 'Onderwerp',
		text: 'Tekst',
		html: '<p>Tekst</p>',
		attachments: [],
		...changes,
	};
}

test('a mail arrives with text, HTML, attachment, sender and the Message-ID it was given', async () => {
	const server = await aServer();
	const attachments = [
		{ name: 'verzoek.pdf', mediaType: 'application/pdf', content: Buffer.from('%PDF-') },
	];
	expect(await transportTo(server.url).hand(aMail({ attachments }))).toEqual({ outcome: 'sent' });
	const [mail] = server.mails();
	expect(mail?.messageId).toBe('<abc@portaal.example.nl>');
	expect(mail?.from?.text).toBe('"Geschillenportaal prestatieafspraken" <portaal@example.nl>');
	expect(mail?.replyTo?.text).toBe('hulp@example.nl');
	expect(mail?.text?.trim()).toBe('Tekst');
	expect(mail?.html).toContain('<p>Tekst</p>');
	expect(mail?.attachments[0]?.filename).toBe('verzoek.pdf');
	expect(mail?.attachments[0]?.content.toString()).toBe('%PDF-');
});

test('user and password of the URL are used, also with signs that a URL escapes', async () => {
	const server = await aServer({ user: 'portaal@x', password: 'ge:heim/@' });
	expect(await transportTo(server.url).hand(aMail())).toEqual({ outcome: 'sent' });
	const wrong = server.url.replace(/:[^:@]*@/, ':fout@');
	expect(await transportTo(wrong).hand(aMail())).toMatchObject({
		outcome: 'deferred',
		trouble: { kind: 'sender-refused' },
	});
});

test('a refused recipient is final, a busy mailbox is not', async () => {
	const server = await aServer();
	server.refuse(() => 550);
	expect(await transportTo(server.url).hand(aMail())).toMatchObject({
		outcome: 'refused',
		trouble: { kind: 'address-refused', answer: expect.stringContaining('550') },
	});
	server.refuse(() => 450);
	expect(await transportTo(server.url).hand(aMail())).toMatchObject({
		outcome: 'deferred',
		trouble: { kind: 'busy' },
	});
});

test('a server that is down, or hangs, or drops the connection after DATA: try again later', async () => {
	const server = await aServer();
	const transport = transportTo(server.url);
	await server.goDown();
	expect(await transport.hand(aMail())).toMatchObject({
		outcome: 'deferred',
		trouble: { kind: 'unreachable' },
	});
	await server.comeBack();
	server.become('hangs');
	const started = Date.now();
	expect(await transport.hand(aMail())).toMatchObject({ outcome: 'deferred' });
	expect(Date.now() - started).toBeLessThan(2000);
	server.become('drops-after-data');
	expect(await transport.hand(aMail())).toMatchObject({ outcome: 'deferred' });
	server.become('works');
	expect(await transport.hand(aMail())).toEqual({ outcome: 'sent' });
	expect(server.mails().map(({ messageId }) => messageId)).toEqual([
		'<abc@portaal.example.nl>',
		'<abc@portaal.example.nl>',
	]);
});

test.each([
	'a@example.nl, b@example.nl',
	'a@example.nl\r\nRCPT TO:<b@example.nl>',
	'<a@example.nl>b@example.nl',
	'"a@example.nl"@example.nl',
	'geen-adres',
	'',
])('what is not one address is never offered to the server: %j', async (recipient) => {
	const server = await aServer();
	expect(await transportTo(server.url).hand(aMail({ recipient }))).toMatchObject({
		outcome: 'refused',
	});
	expect(server.tried()).toEqual([]);
});

test('line breaks in a subject or file name make no header and no recipient', async () => {
	const server = await aServer();
	const evil = 'x\r\nBcc: c@example.nl\r\n\r\ninhoud';
	await transportTo(server.url).hand(
		aMail({
			subject: evil,
			attachments: [{ name: evil, mediaType: 'application/pdf', content: Buffer.from('x') }],
		}),
	);
	const [mail] = server.mails();
	expect(server.tried()).toEqual(['mila@waterstad.example']);
	expect(mail?.bcc).toBeUndefined();
	expect(mail?.text?.trim()).toBe('Tekst');
});
