import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { fillMany } from '#seed/fill-many';
import { manyFiles, manyRequest } from '#seed/many-disputes';
import { demoFiler, storeCast } from '#seed/store-cast';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';
import { openDatabase } from '~/db/open-database';
import { changeDraft, startDraft } from '~/services/filing/drafts.server';
import { fileDispute } from '~/services/filing/file-dispute.server';

const now = new Date('2026-11-25T13:00:00Z');
// The first region is the demo's, and this one is still open.
const index = 345 * 2;
const filer = demoFiler('huurdersbond');
let runtime: TestRuntime;
afterEach(() => runtime.close());

it('writes the very rows that filing writes', async () => {
	runtime = await aRuntime({ now });
	const file = path.join(runtime.folder, 'many.db');
	await fillMany({ file, disputes: index + 1, now });
	const database = await openDatabase({ file });
	const row = await database.client.dispute.findFirstOrThrow({
		where: { parties: { some: { organisationId: filer.acting.organisationId } }, state: 'filed' },
		orderBy: { reference: 'desc' },
	});
	const many = await rowsOf(database, row.reference);
	await database.close();

	runtime.clock.set(row.filedAt);
	await runtime.db.transaction((tx) => storeCast(tx, now));
	const draftId = await startDraft(runtime, filer);
	await changeDraft(runtime, filer, draftId, () => manyRequest(index, row.filedAt));
	for (const each of manyFiles(index)) {
		await runtime.db.client.storedFile.create({
			data: { ...each, draftId, uploadedAt: row.filedAt, uploadedById: filer.personId },
		});
	}
	const signature = { name: 'Mila de Boer', capacity: 'voorzitter' };
	const filed = await fileDispute(runtime, filer, draftId, signature);
	if (filed.outcome !== 'filed') throw new Error(JSON.stringify(filed));
	expect(plain(many)).toEqual(plain(await rowsOf(runtime.db, filed.reference)));
});

async function rowsOf({ client }: TestRuntime['db'], reference: string) {
	const dispute = await client.dispute.findUniqueOrThrow({
		where: { reference },
		include: {
			parties: { orderBy: { partyId: 'asc' } },
			tasks: { orderBy: { id: 'asc' } },
		},
	});
	const [event] = await client.disputeEvent.findMany({ where: { disputeId: dispute.id } });
	const terms = await client.searchTerm.findMany({
		where: { reference },
		orderBy: { term: 'asc' },
	});
	return { id: dispute.id, reference, dispute, terms, data: event?.data };
}

/** The rows with what every dispute has of its own put aside: identities, reference, and the hash over them. */
function plain({ id, reference, ...rows }: Awaited<ReturnType<typeof rowsOf>>): string {
	return JSON.stringify(rows)
		.replaceAll(id, 'ID')
		.replaceAll(reference, 'REFERENCE')
		.replaceAll(/(\\"leaves\\":\\")[0-9a-f]{64}/g, '$1HASH')
		.replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'UUID');
}
