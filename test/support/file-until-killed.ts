import { once } from 'node:events';
import { setImmediate as others } from 'node:timers/promises';
import { aFiledDispute } from './a-filed-dispute';
import { aRuntime } from './a-runtime';

// A portal process that files disputes until it is killed: it waits for a line with its data folder
// and, where it delivers the mail too, its mail server; then it says each reference once it was told
// that it is filed.
// In a function, for a bundle whose entry waits while it is loaded would be waited for by its own parts.
async function fileUntilKilled(): Promise<never> {
	process.stdout.write('loaded\n');
	const [line] = await once(process.stdin, 'data');
	const [folder, smtpUrl] = String(line).trim().split(' ');
	const silent = await aRuntime({ folder });
	let wake = () => {};
	const runtime = { ...silent, mailQueued: () => wake() };
	if (smtpUrl) {
		const { createMailLoop } = await import('~/jobs/mail-loop');
		const delivering = { ...runtime, config: { ...runtime.config, smtpUrl } };
		wake = createMailLoop(delivering, { delivery: { attach: async () => [] } }).wake;
	}
	// What was killed before it was filed stays open, and an organisation can have so many and no more.
	const { client } = runtime.db;
	const left = await client.filingDraft.findMany({ where: { disputeId: null }, skip: 50 });
	const ids = left.map(({ id }) => id);
	await client.storedFile.deleteMany({ where: { draftId: { in: ids } } });
	await client.filingDraft.deleteMany({ where: { id: { in: ids } } });
	process.stdout.write('open\n');
	for (;;) {
		process.stdout.write(`${await aFiledDispute(runtime)}\n`);
		// Requests come by the network and so leave it room; a loop has to do that by itself.
		await others();
	}
}

fileUntilKilled();
