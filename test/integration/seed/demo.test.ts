import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fillDemo } from '#seed/fill-demo';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';
import { all } from '#test/support/all';
import { disputeFaults } from '~/db/verify/dispute-faults';
import type { CaseFile } from '~/domain/dispute/chambers';
import { disputeStates } from '~/domain/dispute/dispute';
import { filingProblems } from '~/domain/dispute/request/filing-problems';
import { filingRules } from '~/domain/dispute/request/filing-rules';
import { initialLaw } from '~/domain/law/law-data';
import { localDateOf } from '~/domain/local-date';
import { diskStore } from '~/storage/disk-store';

const now = new Date('2026-11-25T13:00:00Z');
let runtime: TestRuntime;
let files: CaseFile[];
beforeAll(async () => {
	runtime = await aRuntime({ now });
	const storage = await diskStore(path.join(runtime.folder, 'evidence'));
	expect(await fillDemo({ ...runtime, storage })).toBe(true);
	const rows = await runtime.db.client.dispute.findMany({ orderBy: { reference: 'asc' } });
	files = rows.map(({ file, chambers }) => ({
		dispute: JSON.parse(file),
		chambers: JSON.parse(chambers),
	}));
});
afterAll(() => runtime.close());

it('has a dispute in every phase, of both kinds', () => {
	const states = new Set(files.map(({ dispute }) => dispute.state));
	expect([...states].sort()).toEqual([...disputeStates].sort());
	expect(new Set(files.map(({ dispute }) => dispute.kind)).size).toBe(2);
	expect(files.length).toBeGreaterThanOrEqual(12);
});

it('has late views, a stay, an extension and an invitation that waits', () => {
	const disputes = files.map(({ dispute }) => dispute);
	expect(disputes.some(({ views }) => views.some(({ late }) => late))).toBe(true);
	expect(disputes.some(({ suspensions }) => suspensions.some(({ ground }) => ground === 'stay')));
	expect(disputes.some(({ extensions }) => extensions.length > 0)).toBe(true);
	const waits = disputes.flatMap(({ parties }) =>
		parties.filter(({ organisationId }) => !organisationId),
	);
	expect(waits.map(({ contact }) => contact.email)).toEqual(['hugo@parkwonen.example']);
});

it('has two requests that are being written, one of which lacks a single document', async () => {
	const drafts = await runtime.db.client.filingDraft.findMany({ where: { disputeId: null } });
	const lacking = drafts.map(({ content }) => {
		const request = JSON.parse(content);
		return filingProblems(request, filingRules(request.kind, initialLaw, localDateOf(now)));
	});
	expect(drafts).toHaveLength(2);
	expect(lacking.filter((problems) => problems.length === 1)).toMatchObject([
		[{ section: 'documents' }],
	]);
});

it('happened in the past, in whole timelines, and leaves no mail to send', async () => {
	expect(await all(disputeFaults(runtime.db))).toEqual([]);
	const { client } = runtime.db;
	expect(await client.disputeEvent.count({ where: { at: { gt: now } } })).toBe(0);
	expect(await client.outboxMail.count({ where: { state: { not: 'sent' } } })).toBe(0);
	expect(
		await client.outboxMail.count({ where: { OR: [{ subject: null }, { sentAt: null }] } }),
	).toBe(0);
	expect(runtime.mailWakes()).toBe(0);
});

it('has the bytes of every file', async () => {
	const storage = await diskStore(path.join(runtime.folder, 'evidence'));
	const rows = await runtime.db.client.storedFile.findMany();
	expect(rows.length).toBeGreaterThan(30);
	for (const { id, mediaType } of rows) {
		expect(mediaType).toBe('application/pdf');
		(await storage.open(id)).destroy();
	}
});

it('fills an empty database only', async () => {
	const before = await runtime.db.client.dispute.count();
	expect(await fillDemo(runtime)).toBe(false);
	expect(await runtime.db.client.dispute.count()).toBe(before);
});
