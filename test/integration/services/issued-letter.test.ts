import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aFiledDispute } from '#test/support/a-filed-dispute';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';
import { theCaseworker } from '#test/support/cast';
import { withCast } from '#test/support/with-cast';
import { mailAttachments } from '~/delivery/mail-attachments';
import { sweepOrphans } from '~/jobs/sweep-orphans';
import { issuedLetter } from '~/services/dispute/issued-letter.server';
import { takeStep } from '~/services/dispute/take-step.server';

let runtime: TestRuntime;
let disputeId: string;

beforeEach(async () => {
	runtime = await aRuntime();
	await withCast(runtime);
	const reference = await aFiledDispute(runtime);
	const declined = await takeStep(runtime, {
		actor: theCaseworker,
		reference,
		step: 'decline',
		input: { ground: 'outside-act', reasons: 'Dit is geen geschil over afspraken.', agreed: 'yes' },
		seenVersion: 1,
		fileIds: [],
	});
	expect(declined.outcome).toBe('accepted');
	({ id: disputeId } = await runtime.db.client.dispute.findUniqueOrThrow({ where: { reference } }));
});
afterEach(() => runtime.close());

const bytesOf = async (id: string) => buffer(await runtime.storage.open(id));

it('gives everybody the bytes that first went out, whatever they would look like today', async () => {
	const letter = await issuedLetter(runtime, disputeId, 'decline', 'nl');
	const bytes = await bytesOf(letter.id);
	expect(createHash('sha256').update(bytes).digest('hex')).toBe(letter.sha256);
	// As if a later version of the portal wrote another letter from the same dispute.
	await runtime.db.client.$executeRawUnsafe(
		`UPDATE "Dispute" SET "file" = replace("file", 'niet aangevuld', 'anders')`,
	);
	expect(await issuedLetter(runtime, disputeId, 'decline', 'nl')).toEqual(letter);
	const props = JSON.stringify({ attachment: 'decline' });
	const sent = await mailAttachments(runtime)({ disputeId, props, language: 'nl' });
	expect(sent).toEqual([{ name: letter.name, mediaType: 'application/pdf', content: bytes }]);
});

it('issues one letter in a language, however many ask for it at once', async () => {
	const letters = await Promise.all(
		Array.from({ length: 5 }, () => issuedLetter(runtime, disputeId, 'decline', 'en')),
	);
	expect(new Set(letters.map(({ id }) => id)).size).toBe(1);
	expect(await runtime.db.client.issuedLetter.count()).toBe(1);
	const kept: string[] = [];
	for await (const { id } of runtime.storage.list()) kept.push(id);
	expect(kept).toEqual([letters[0]?.id]);
});

it('is not swept away as a file that belongs to nothing', async () => {
	const letter = await issuedLetter(runtime, disputeId, 'decline', 'nl');
	runtime.clock.set(new Date(runtime.clock.now().getTime() + 30 * 24 * 3_600_000));
	await sweepOrphans(runtime);
	expect((await bytesOf(letter.id)).byteLength).toBe(letter.size);
});

it('has no ruling to issue where none was given', async () => {
	await expect(issuedLetter(runtime, disputeId, 'ruling', 'nl')).rejects.toThrow('has no ruling');
});
