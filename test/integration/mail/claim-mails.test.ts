import { afterEach, beforeEach, expect, test } from 'vitest';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';
import { mailFacts } from '#test/support/mail-facts';
import { claimMails } from '~/delivery/claim-mails';
import { queueMail } from '~/mail/outbox';

let runtime: TestRuntime;

beforeEach(async () => {
	runtime = await aRuntime();
});
afterEach(() => runtime.close());

/** Lets so many mails wait. */
async function queue(count: number): Promise<void> {
	const mails = Array.from({ length: count }, (_, index) => ({
		template: 'views-received' as const,
		props: mailFacts(),
		recipient: `lid-${index}@waterstad.example`,
		language: 'nl' as const,
		partyId: null,
		disputeId: 'dispute-1',
		sequence: 4,
		at: runtime.clock.now(),
	}));
	await runtime.db.transaction((tx) => queueMail(tx, mails));
}

const claim = (count: number) => claimMails(runtime.db, runtime.clock.now(), count);

test('gives each mail to one of those who claim at once', async () => {
	await queue(50);
	const lots = await Promise.all(Array.from({ length: 12 }, () => claim(6)));
	const ids = lots.flat().map(({ id }) => id);
	expect(new Set(ids).size).toBe(50);
	expect(ids.length).toBe(50);
});
