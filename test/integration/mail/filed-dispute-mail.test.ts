import { afterEach, beforeEach, expect, test } from 'vitest';
import { aFiledDispute } from '#test/support/a-filed-dispute';
import { aMailServer, isTo, type MailServer } from '#test/support/a-mail-server';
import { aRequest } from '#test/support/a-request';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';
import { theCaseworker } from '#test/support/cast';
import { withCast } from '#test/support/with-cast';
import { createMailLoop, type MailLoop } from '~/jobs/mail-loop';
import { findInMailbox, listMailbox } from '~/mail/mailbox';
import { listTroubledMails } from '~/mail/troubled-mail';
import type { Runtime } from '~/runtime.server';
import { retryMail } from '~/services/dispute/retry-mail.server';
import { takeStep } from '~/services/dispute/take-step.server';

let runtime: TestRuntime;
let server: MailServer;
let loop: MailLoop | null = null;

beforeEach(async () => {
	runtime = await aRuntime();
	server = await aMailServer();
	await withCast(runtime);
});
afterEach(async () => {
	await loop?.stop();
	await server.close();
	await runtime.close();
});

function deliverOverSmtp(): void {
	const config = {
		...runtime.config,
		smtpUrl: server.url,
		publicUrl: 'https://portaal.example.nl',
	};
	const withSmtp: Runtime = { ...runtime, config };
	loop = createMailLoop(withSmtp, { beat: 50 });
}

/** A request in which the association is typed in: nobody acts for it in the portal yet. */
function anInvitingRequest() {
	const request = aRequest();
	return {
		...request,
		parties: request.parties.map((party) =>
			party.kind === 'association'
				? { ...party, organisationId: null, contactEmail: 'directie@delinde.example' }
				: party,
		),
	};
}

test('a filing reaches every party with its copy, and the ministry and committee without', async () => {
	await aFiledDispute(runtime);
	deliverOverSmtp();
	await expect.poll(() => server.mails().length, { timeout: 20_000 }).toBe(6);
	const attached = (email: string) => server.mailsTo(email)[0]?.attachments ?? [];
	for (const email of ['tenants@example.nl', 'municipality@example.nl', 'association@example.nl']) {
		expect(attached(email)[0]?.filename).toBe('verzoek-2027-0001.pdf');
		expect(attached(email)[0]?.content.subarray(0, 5).toString()).toBe('%PDF-');
	}
	expect(attached('caseworker@example.nl')).toEqual([]);
	const [toFiler] = server.mailsTo('tenants@example.nl');
	expect(toFiler?.subject).toBe('[2027-0001] Uw verzoek is ontvangen');
	expect(toFiler?.text).toContain('https://portaal.example.nl/geschillen/2027-0001');
	const [toOther] = server.mailsTo('municipality@example.nl');
	expect(toOther?.text?.replace(/\s+/g, ' ')).toContain(
		'Geef uw zienswijze. Doe dit uiterlijk op donderdag 11 februari 2027.',
	);
	expect(server.mails().every(({ to }) => !Array.isArray(to) && to?.value.length === 1)).toBe(true);
});

test('a party for which nobody acts yet is told how to come in, at the address that was given', async () => {
	await aFiledDispute(runtime, anInvitingRequest());
	deliverOverSmtp();
	const mail = await server.waitFor(({ to }) =>
		Boolean(to && !Array.isArray(to) && to.text === 'directie@delinde.example'),
	);
	expect(mail.text?.replace(/\s+/g, ' ')).toContain(
		'log in met dit e-mailadres: directie@delinde.example.',
	);
	expect(mail.text).toContain('https://portaal.example.nl/uitnodigingen');
	const [toMunicipality] = server.mailsTo('municipality@example.nl');
	expect(toMunicipality?.text ?? '').not.toContain('/uitnodigingen');
	// A slip in the address would bring the request to a stranger.
	expect(mail.attachments).toEqual([]);
	expect(mail.text?.replace(/\s+/g, ' ')).toContain('zodra u bent ingelogd');
});

test('staff see what failed with the reason, and send it again once the address is mended', async () => {
	server.refuse((address) => (address === 'municipality@example.nl' ? 550 : null));
	const reference = await aFiledDispute(runtime);
	deliverOverSmtp();
	const listed = () => listTroubledMails(runtime.db, runtime.clock.now());
	await expect.poll(async () => (await listed()).failed.length, { timeout: 20_000 }).toBe(1);
	const [failed] = (await listed()).failed;
	expect(failed).toMatchObject({
		recipient: 'municipality@example.nl',
		reference,
		subject: '[2027-0001] Nieuw geschil ingediend door Huurdersbond Waterstad',
		trouble: { kind: 'address-refused', answer: expect.stringContaining('550') },
	});
	server.refuse(() => null);
	expect(await retryMail(runtime, theCaseworker, failed?.id ?? '')).toBe(true);
	await expect.poll(() => server.mailsTo('municipality@example.nl').length).toBe(1);
	await expect.poll(async () => (await listed()).waiting.length).toBe(0);
	expect((await listed()).failed).toEqual([]);
	expect(await retryMail(runtime, theCaseworker, failed?.id ?? '')).toBe(false);
	const [audit] = await runtime.db.client.auditEvent.findMany();
	expect(audit).toMatchObject({ action: 'retry-mail', personId: theCaseworker.personId });
});

test('without a mail server a filing’s mail lies in the mailbox, its document to be had there', async () => {
	await aFiledDispute(runtime);
	loop = createMailLoop(runtime, { beat: 50 });
	const arrived = () => listMailbox(runtime.db, 1);
	await expect.poll(async () => (await arrived()).mails.length).toBe(6);
	const copy = (await arrived()).mails.find(({ recipient }) => recipient === 'tenants@example.nl');
	const mail = await findInMailbox(runtime.db, copy?.id ?? '');
	expect(mail?.text).toContain('Uw verzoek is ontvangen');
	expect(mail?.expired).toBe(false);
});

test('a request that is declined reaches every party with the decision', async () => {
	const reference = await aFiledDispute(runtime);
	const declined = await takeStep(runtime, {
		actor: theCaseworker,
		reference,
		step: 'decline',
		input: {
			ground: 'outside-act',
			reasons: 'Er is geen poging gedaan om er samen uit te komen.',
			agreed: 'yes',
		},
		seenVersion: 1,
		fileIds: [],
	});
	expect(declined.outcome).toBe('accepted');
	deliverOverSmtp();
	for (const email of ['tenants@example.nl', 'municipality@example.nl', 'association@example.nl']) {
		const mail = await server.waitFor(
			(each) => isTo(each, email) && Boolean(each.subject?.includes('niet behandeld')),
			20_000,
		);
		expect(mail.attachments[0]?.filename).toBe('besluit-2027-0001.pdf');
		expect(mail.text).toContain('Er is geen poging gedaan om er samen uit te komen.');
	}
});

test('that a request is complete tells each party what it still has to do itself', async () => {
	const reference = await aFiledDispute(runtime);
	const confirmed = await takeStep(runtime, {
		actor: theCaseworker,
		reference,
		step: 'confirm-complete',
		input: { remarks: '', adviceDue: '' },
		seenVersion: 1,
		fileIds: [],
	});
	expect(confirmed.outcome).toBe('accepted');
	deliverOverSmtp();
	const told = async (email: string) => {
		const mails = () =>
			server.mailsTo(email).filter(({ subject }) => subject?.includes('is compleet'));
		await expect.poll(() => mails().length, { timeout: 20_000 }).toBe(1);
		return mails()[0]?.text?.replace(/\s+/g, ' ');
	};
	const due = await told('municipality@example.nl');
	expect(due).toMatch(/Geef uw zienswijze\. Doe dit uiterlijk op/);
	expect(await told('tenants@example.nl')).toContain('U hoeft nu niets te doen.');
});
