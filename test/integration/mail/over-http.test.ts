import { afterEach, beforeEach, expect, test } from 'vitest';
import { isTo } from '#test/support/a-mail-server';
import { aPortal, type Portal } from '#test/support/a-portal';
import { aVisitor } from '#test/support/a-visitor';

let portal: Portal;

beforeEach(async () => {
	portal = await aPortal();
});
afterEach(() => portal.stop());

test('while the mail server hangs a request answers at once; its mail comes when the server is back', async () => {
	// The first request of a process is slower, whatever the mail server does.
	await aVisitor(portal.url).post('/inloggen', { email: 'eerst@example.nl' });
	await portal.mail.codeFor('eerst@example.nl');
	portal.mail.become('hangs');
	for (const name of ['anna', 'bram', 'carl', 'dora', 'emma', 'fred', 'gijs', 'hans']) {
		const began = performance.now();
		const answer = await aVisitor(portal.url).post('/inloggen', { email: `${name}@example.nl` });
		expect(answer.status).toBe(303);
		expect(performance.now() - began).toBeLessThan(1500);
	}
	portal.mail.become('works');
	await portal.mail.waitFor((mail) => isTo(mail, 'hans@example.nl'), 40_000);
	expect(portal.mail.mailsTo('hans@example.nl')).toHaveLength(1);
});

test('the portal ends cleanly though a mail hangs, and sends it after it was started again', async () => {
	portal.mail.become('hangs');
	await aVisitor(portal.url).post('/inloggen', { email: 'anna@example.nl' });
	const began = performance.now();
	expect(await portal.end()).toBe(0);
	expect(performance.now() - began).toBeLessThan(10_000);
	portal.mail.become('works');
	await portal.restart();
	await portal.mail.waitFor((mail) => isTo(mail, 'anna@example.nl'), 40_000);
});

test('with a mail server there is no mailbox page, also in the demo', async () => {
	const visitor = aVisitor(portal.url);
	for (const path of ['/postvak', '/postvak/x', '/postvak/x/bijlage']) {
		expect((await visitor.get(path)).status).toBe(404);
	}
});

test('links in mails come from the configured address, whatever the request says', async () => {
	await aVisitor(portal.url).post(
		'/inloggen',
		{ email: 'anna@example.nl' },
		{ 'X-Forwarded-Host': 'kwaad.example', 'X-Forwarded-Proto': 'https' },
	);
	const mail = await portal.mail.waitFor((each) => isTo(each, 'anna@example.nl'));
	expect(mail.text).toContain(`${portal.url}/inloggen/code`);
	expect(`${mail.text}${mail.html}${JSON.stringify(mail.headerLines)}`).not.toContain('kwaad');
});
