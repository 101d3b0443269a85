import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { aBundle } from '#test/support/a-bundle';
import { aMailServer, type MailServer } from '#test/support/a-mail-server';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';
import { all } from '#test/support/all';
import { withCast } from '#test/support/with-cast';
import { disputeFaults } from '~/db/verify/dispute-faults';
import type { Dispute } from '~/domain/dispute/dispute';

const kills = 200;
/** One process in so many delivers the mail as well, while it files. */
const deliversEvery = 10;
/**
 * From when to when a process is killed: while it opens what its predecessor left, at its first filing,
 * and most often among filings. Counted from a line that it says, so that a slow machine tries as much.
 */
const moments = [
	{ share: 0.1, after: null, withinMs: 120 },
	{ share: 0.2, after: 'open', withinMs: 250 },
	{ share: 1, after: /^2027-/, withinMs: 80 },
] as const;

let runtime: TestRuntime;
let mail: MailServer;
let program: string | undefined;
const running = new Set<ChildProcess>();
afterEach(async () => {
	for (const child of running) child.kill('SIGKILL');
	await runtime.close();
	await mail.close();
	if (program) await rm(path.dirname(program), { recursive: true, force: true });
});

/** A process that has loaded and waits to be told where to file; `lines` is what it said since. */
async function aFilingProcess(file: string) {
	// Without the slower, better compilation of WebAssembly, which a process of a second has no use for.
	const options = { stdio: 'pipe' as const };
	const child = spawn(process.execPath, ['--liftoff-only', file], options);
	running.add(child);
	const closed = once(child, 'close');
	const lines: string[] = [];
	let heard = () => {};
	let complaint = '';
	child.stderr.on('data', (chunk) => {
		complaint += chunk;
	});
	const reader = createInterface({ input: child.stdout });
	await once(reader, 'line');
	reader.on('line', (line) => {
		lines.push(line);
		heard();
	});
	return {
		begin: (folder: string, smtpUrl = '') => child.stdin.write(`${folder} ${smtpUrl}\n`),
		/** Until it has said such a line. */
		async said(wanted: string | RegExp): Promise<void> {
			while (!lines.some((line) => line.match(wanted))) {
				const more = new Promise<boolean>((resolve) => {
					heard = () => resolve(true);
				});
				const goesOn = await Promise.race([more, closed.then(() => false)]);
				if (!goesOn) throw new Error(`It ended by itself: ${complaint}`);
			}
		},
		async kill(): Promise<string[]> {
			const killed = child.kill('SIGKILL');
			const [, signal] = await closed;
			running.delete(child);
			if (!killed || signal !== 'SIGKILL') throw new Error(`It ended by itself: ${complaint}`);
			return lines.filter((line) => /^\d{4}-\d{4,}$/.test(line));
		},
	};
}

it(`keeps every acknowledged filing whole, and nothing half, over ${kills} × kill -9`, async () => {
	mail = await aMailServer();
	runtime = await aRuntime();
	await withCast(runtime);
	await runtime.db.close();
	program = await aBundle('test/support/file-until-killed.ts');

	const acknowledged: string[] = [];
	let next = aFilingProcess(program);
	for (let kill = 1; kill <= kills; kill++) {
		const filing = await next;
		const delivers = kill % deliversEvery === 0;
		filing.begin(runtime.folder, delivers ? mail.url : '');
		if (kill < kills) next = aFilingProcess(program);
		const chance = Math.random();
		const moment = moments.find(({ share }) => chance < share);
		if (delivers) await anotherArrives(mail);
		else if (moment?.after) await filing.said(moment.after);
		await sleep(Math.random() * (moment?.withinMs ?? 0));
		acknowledged.push(...(await filing.kill()));
	}

	runtime = await aRuntime({ folder: runtime.folder });
	await expectWhole(runtime, acknowledged);
	await expectDeliveredAsQueued(runtime.db, mail);
}, 900_000);

/** Until a mail arrives that was not there: its sender is in the midst of delivering then. */
async function anotherArrives(server: MailServer): Promise<void> {
	const before = new Set(server.mails());
	await server.waitFor((each) => !before.has(each), 60_000);
}

async function expectWhole({ db }: TestRuntime, acknowledged: string[]): Promise<void> {
	expect(await db.read('PRAGMA integrity_check', [])).toEqual([{ integrity_check: 'ok' }]);
	expect(await db.read('PRAGMA foreign_key_check', [])).toEqual([]);
	const rows = await db.client.dispute.findMany({
		include: { parties: true, tasks: true, events: true },
		orderBy: { reference: 'asc' },
	});
	const references = rows.map(({ reference }) => reference);
	// Enough was filed, and enough was interrupted, for this to have tried something.
	expect(references.length).toBeGreaterThan(kills / 4);
	expect(await db.client.filingDraft.count({ where: { disputeId: null } })).toBeGreaterThan(0);

	expect(references).toEqual(expect.arrayContaining(acknowledged));
	expect(new Set(acknowledged).size).toBe(acknowledged.length);
	expect(references).toEqual(
		references.map((_, index) => `2027-${String(index + 1).padStart(4, '0')}`),
	);
	expect(await db.client.referenceCounter.findMany()).toEqual([
		{ year: 2027, last: references.length },
	]);
	for (const row of rows) {
		const dispute: Dispute = JSON.parse(row.file);
		expect(dispute).toMatchObject({ id: row.id, reference: row.reference, version: 1 });
		expect(row.parties).toHaveLength(dispute.parties.length);
		expect(row.tasks.map(({ task }) => task).sort()).toEqual([
			'check-completeness',
			'submit-views',
			'submit-views',
		]);
		expect(row.events.map(({ sequence }) => sequence)).toEqual([1]);
		const draft = await db.client.filingDraft.findUnique({ where: { disputeId: row.id } });
		const file = await db.client.storedFile.findMany({ where: { disputeId: row.id } });
		expect(file.map(({ draftId }) => draftId)).toEqual([draft?.id]);
		const terms = await db.client.searchTerm.count({ where: { reference: row.reference } });
		expect(terms).toBeGreaterThan(3);
	}
	expect(await all(disputeFaults(db))).toEqual([]);
	await expectItsMails(db, rows);
}

const concerned = [
	'filing-acknowledged tenants@example.nl',
	'filing-received association@example.nl',
	'filing-received municipality@example.nl',
	'filing-to-ministry caseworker@example.nl',
	'filing-to-ministry committee-chair@example.nl',
	'filing-to-ministry committee-member@example.nl',
];

async function expectItsMails(db: TestRuntime['db'], disputes: { id: string }[]): Promise<void> {
	const mails = await db.client.outboxMail.findMany();
	const queued = new Map<string | null, string[]>();
	for (const { disputeId, template, recipient } of mails) {
		queued.set(disputeId, [...(queued.get(disputeId) ?? []), `${template} ${recipient}`]);
	}
	// One for everybody concerned of each dispute, and none of what did not happen.
	expect([...queued.keys()].sort()).toEqual(disputes.map(({ id }) => id).sort());
	for (const sent of queued.values()) expect(sent.sort()).toEqual(concerned);
}

/** What was delivered tells of what happened, and what is kept as sent did arrive. */
async function expectDeliveredAsQueued(
	{ client }: TestRuntime['db'],
	server: MailServer,
): Promise<void> {
	const queued = await client.outboxMail.findMany({ select: { messageId: true, state: true } });
	const known = new Set(queued.map(({ messageId }) => messageId));
	const arrived = new Set(server.mails().map((each) => each.messageId?.match(/<(.+)@/)?.[1]));
	expect(arrived.size).toBeGreaterThan(kills / deliversEvery);
	expect([...arrived].filter((id) => !id || !known.has(id))).toEqual([]);
	const sent = queued.filter(({ state }) => state === 'sent');
	expect(sent.length).toBeGreaterThan(0);
	expect(sent.filter(({ messageId }) => !arrived.has(messageId))).toEqual([]);
}
