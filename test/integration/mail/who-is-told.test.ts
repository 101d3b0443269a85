import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aFiledDispute, theFiler } from '#test/support/a-filed-dispute';
import { aRequest } from '#test/support/a-request';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';
import { theCaseworker, theChair, theTenants } from '#test/support/cast';
import { withCast } from '#test/support/with-cast';
import { renderMail } from '~/delivery/render-mail';
import type { Actor } from '~/domain/actor';
import type { NoticeFacts } from '~/domain/dispute/notices/notice';
import type { StepName } from '~/domain/dispute/procedure';
import { retryMail } from '~/services/dispute/retry-mail.server';
import { takeStep } from '~/services/dispute/take-step.server';

const adviser = 'adviseur@example.nl';
const secret = 'Alleen voor wie in het dossier hoort.';

let runtime: TestRuntime;
beforeEach(async () => {
	runtime = await aRuntime();
	await withCast(runtime);
});
afterEach(() => runtime.close());

/** A request in which the other parties are typed in, both or one of them, at these addresses. */
function requestTo(addresses: { municipality?: string; association?: string }) {
	const { parties } = aRequest();
	return aRequest({
		parties: parties.map((party) => {
			const contactEmail = addresses[party.kind as keyof typeof addresses];
			return contactEmail ? { ...party, organisationId: null, contactEmail } : party;
		}),
	});
}

function mailsTo(recipient: string, template?: string) {
	return runtime.db.client.outboxMail.findMany({
		where: { recipient, template },
		orderBy: [{ sequence: 'asc' }, { partyId: 'asc' }],
	});
}

async function readBy(recipient: string, template?: string): Promise<string[]> {
	const mails = await mailsTo(recipient, template);
	const read = await Promise.all(mails.map((mail) => renderMail(mail, runtime)));
	return read.map(({ subject, text }) => `${subject}\n${text.replace(/\s+/g, ' ')}`);
}

async function take(
	actor: Actor,
	step: StepName,
	input: Record<string, unknown>,
	reference: string,
) {
	const { version } = await runtime.db.client.dispute.findUniqueOrThrow({ where: { reference } });
	const asked = { actor, reference, step, input, seenVersion: version, fileIds: [] };
	expect((await takeStep(runtime, asked)).outcome).toBe('accepted');
}

describe('A party is served', () => {
	it('in Dutch, whatever the filer reads, until somebody at its address has chosen', async () => {
		const english = { ...theFiler, language: 'en' as const };
		await runtime.db.client.person.create({
			data: {
				id: 'person-chose',
				name: '',
				email: 'chose@example.nl',
				language: 'en',
				languageChosen: true,
				createdAt: runtime.clock.now(),
			},
		});
		const request = requestTo({
			municipality: 'griffie@example.nl',
			association: 'Chose@example.nl',
		});
		await aFiledDispute(runtime, request, english);
		expect(await mailsTo('griffie@example.nl')).toMatchObject([{ language: 'nl' }]);
		expect(await mailsTo('chose@example.nl')).toMatchObject([{ language: 'en' }]);
	});

	it('on record for itself, where another is reached at the same address', async () => {
		await aFiledDispute(runtime, requestTo({ municipality: adviser, association: adviser }));
		expect(await mailsTo(adviser)).toMatchObject([
			{ template: 'filing-received', partyId: 'party-association' },
			{ template: 'filing-received', partyId: 'party-municipality' },
		]);
		const [first, second] = await readBy(adviser);
		expect(first).toContain('Deze mail is voor: Woonstichting De Linde.');
		expect(second).toContain('Deze mail is voor: Gemeente Waterstad.');
		const messageIds = (await mailsTo(adviser)).map(({ messageId }) => messageId);
		expect(new Set(messageIds).size).toBe(2);
	});
});

describe('An address that nobody has confirmed', () => {
	it('gets the notice and the way in, and nothing of what stands in the file', async () => {
		const reference = await aFiledDispute(runtime, requestTo({ association: adviser }));
		await take(theCaseworker, 'request-cure', { defects: secret, days: '14' }, reference);
		for (const mail of await readBy(adviser)) {
			expect(mail).not.toContain(secret);
			expect(mail).not.toContain('verslag-overleg.pdf');
			expect(mail).toContain('zodra u bent ingelogd');
			expect(mail).toContain('/uitnodigingen');
		}
		expect(await mailsTo(adviser)).toHaveLength(2);
		const [asked] = await readBy(theTenants.email, 'cure-requested');
		expect(asked).toContain(secret);
	});

	it('hears that there is a decision, which its letter brings on paper', async () => {
		const reference = await aFiledDispute(runtime, requestTo({ association: adviser }));
		await take(
			theCaseworker,
			'decline',
			{ ground: 'outside-act', reasons: secret, agreed: 'yes' },
			reference,
		);
		const [told] = await mailsTo(adviser, 'declined');
		const facts: NoticeFacts = JSON.parse(told?.props ?? '{}');
		expect(facts).toMatchObject({ attachment: null, detail: null, withheld: true });
		const [read] = await readBy(adviser, 'declined');
		expect(read).toContain('niet te behandelen');
		expect(read).not.toContain('zit bij deze mail');
		const [whole] = await readBy(theTenants.email, 'declined');
		expect(whole).toContain(secret);
		expect(whole).toContain('zit bij deze mail');
	});

	it('of a third party does not get the question itself', async () => {
		const reference = await aFiledDispute(runtime);
		await take(theCaseworker, 'confirm-complete', { remarks: '', adviceDue: '' }, reference);
		const question = { thirdPartyName: 'Bouwbedrijf', thirdPartyEmail: adviser, question: secret };
		await take(theChair, 'request-information', { ...question, due: '2027-02-01' }, reference);
		const [read] = await readBy(adviser);
		expect(read).toContain('vraagt uw organisatie om inlichtingen');
		expect(read).toContain('1 februari 2027');
		expect(read).not.toContain(secret);
	});
});

describe('A mail that is tried again', () => {
	const failNow = (recipient: string) =>
		runtime.db.client.outboxMail.updateMany({ where: { recipient }, data: { state: 'failed' } });

	it('goes to where the party is reached since, and the old one stays as proof', async () => {
		const reference = await aFiledDispute(runtime, requestTo({ association: 'pots@example.nl' }));
		await take(theCaseworker, 'request-cure', { defects: secret, days: '14' }, reference);
		await failNow('pots@example.nl');
		const input = { partyId: 'party-association', email: 'post@example.nl', reason: 'Letters.' };
		await take(theCaseworker, 'correct-contact', input, reference);
		const [filing, cure] = await mailsTo('pots@example.nl');
		expect(await retryMail(runtime, theCaseworker, cure?.id ?? '')).toBe(true);
		expect(await mailsTo('pots@example.nl')).toMatchObject([
			{ id: filing?.id, state: 'failed' },
			{ id: cure?.id, state: 'replaced', messageId: cure?.messageId },
		]);
		const [again] = await mailsTo('post@example.nl', 'cure-requested');
		expect(again).toMatchObject({
			state: 'queued',
			sequence: cure?.sequence,
			partyId: 'party-association',
		});
		expect(again?.messageId).not.toBe(cure?.messageId);
		expect(await retryMail(runtime, theCaseworker, cure?.id ?? '')).toBe(false);
		// What it got there already is not sent a second time.
		expect(await retryMail(runtime, theCaseworker, filing?.id ?? '')).toBe(true);
		expect(await mailsTo('post@example.nl', 'filing-received')).toHaveLength(2);
	});

	it('goes to the same address where the party still is reached there', async () => {
		await aFiledDispute(runtime, requestTo({ association: adviser }));
		await failNow(adviser);
		const [failed] = await mailsTo(adviser);
		expect(await retryMail(runtime, theCaseworker, failed?.id ?? '')).toBe(true);
		expect(await mailsTo(adviser)).toMatchObject([{ id: failed?.id, state: 'queued' }]);
	});
});
