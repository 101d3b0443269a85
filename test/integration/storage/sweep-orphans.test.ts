import fs from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';
import { aPdf } from '#test/support/evidence-samples';
import { sweepOrphans } from '~/jobs/sweep-orphans';

const hour = 3_600_000;
const now = new Date('2027-02-01T12:00:00Z');
const ago = (hours: number) => new Date(now.getTime() - hours * hour);

let runtime: TestRuntime;
beforeEach(async () => {
	runtime = await aRuntime({ now });
});
afterEach(() => runtime.close());

const placeOf = (id: string) => path.join(runtime.folder, 'evidence', id.slice(0, 2), id);

async function aFile(
	id: string,
	row: { hours: number; draftId?: string; disputeId?: string } | null,
	hours = row?.hours ?? 0,
): Promise<void> {
	await runtime.storage.keep(id, Readable.from([aPdf()]), 'a.pdf');
	await fs.utimes(placeOf(id), ago(hours), ago(hours));
	if (!row) return;
	const { hours: age, ...owner } = row;
	await runtime.db.client.storedFile.create({
		data: {
			id,
			name: 'a.pdf',
			mediaType: 'application/pdf',
			size: 200,
			sha256: '',
			uploadedAt: ago(age),
			uploadedById: 'person',
			...owner,
		},
	});
}

async function left(): Promise<string[]> {
	const ids: string[] = [];
	for await (const { id } of runtime.storage.list()) ids.push(id);
	return ids.sort();
}

describe('The sweep', () => {
	it('removes the mails of codes after a day, and no other mail and none that still waits', async () => {
		const mail = (id: string, changes: object) => ({
			...{ id, key: id, recipient: 'a@example.nl', language: 'nl', props: '{}', messageId: id },
			...{ template: 'sign-in-code', state: 'sent', nextAttemptAt: now, createdAt: ago(25) },
			...changes,
		});
		await runtime.db.client.outboxMail.createMany({
			data: [
				mail('sent', {}),
				mail('failed', { state: 'failed' }),
				mail('of-today', { state: 'failed', createdAt: ago(23) }),
				mail('waits', { state: 'queued' }),
				mail('of-a-role', { template: 'role-given' }),
				mail('of-a-dispute', { template: 'views-received', disputeId: 'dispute' }),
			],
		});
		expect(await sweepOrphans(runtime)).toMatchObject({ codeMails: 2 });
		const left = await runtime.db.client.outboxMail.findMany({ orderBy: { id: 'asc' } });
		expect(left.map(({ id }) => id)).toEqual(['of-a-dispute', 'of-a-role', 'of-today', 'waits']);
	});

	it('removes uploads that nobody claimed and bytes without a row, and nothing else', async () => {
		await aFile('claimed-by-dispute', { hours: 9000, disputeId: 'dispute' });
		await aFile('claimed-by-draft', { hours: 9000, draftId: 'draft' });
		await aFile('unclaimed-but-new', { hours: 47 });
		await aFile('unclaimed-and-old', { hours: 49 });
		await aFile('without-row-but-new', null, 23);
		await aFile('without-row-and-old', null, 25);
		expect(await sweepOrphans(runtime)).toMatchObject({ unclaimed: 1, withoutRow: 2 });
		expect(await left()).toEqual([
			'claimed-by-dispute',
			'claimed-by-draft',
			'unclaimed-but-new',
			'without-row-but-new',
		]);
		expect(await sweepOrphans(runtime)).toMatchObject({ unclaimed: 0, withoutRow: 0 });
	});

	it('removes what a crash left half received', async () => {
		const incoming = path.join(runtime.folder, 'evidence', 'incoming');
		for (const [name, hours] of [
			['old', 25],
			['new', 1],
		] as const) {
			await fs.writeFile(path.join(incoming, name), 'half');
			await fs.utimes(path.join(incoming, name), ago(hours), ago(hours));
		}
		expect(await sweepOrphans(runtime)).toMatchObject({ unfinished: 1 });
		expect(await fs.readdir(incoming)).toEqual(['new']);
	});

	it('removes sessions that ended by themselves, and keeps those in use', async () => {
		const { client } = runtime.db;
		await client.person.create({
			data: { id: 'person', email: 'a@b.example', name: 'A', createdAt: ago(100) },
		});
		const session = (idHash: string, seen: number, expires: number) =>
			client.session.create({
				data: {
					idHash,
					personId: 'person',
					createdAt: ago(11),
					lastSeenAt: ago(seen),
					expiresAt: ago(expires),
				},
			});
		await session('in use', 1, -1);
		await session('idle', 3, -1);
		await session('expired', 1, 1);
		expect(await sweepOrphans(runtime)).toMatchObject({ sessions: 2 });
		expect(await client.session.findMany({ select: { idHash: true } })).toEqual([
			{ idHash: 'in use' },
		]);
	});
});
