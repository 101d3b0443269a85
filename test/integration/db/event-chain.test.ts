import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aFiledDispute } from '#test/support/a-filed-dispute';
import { aRuntime } from '#test/support/a-runtime';
import { all } from '#test/support/all';
import { theAssociation, theCaseworker } from '#test/support/cast';
import { withCast } from '#test/support/with-cast';
import { openDatabase } from '~/db/open-database';
import { Connection } from '~/db/sqlite/connection';
import { disputeFaults } from '~/db/verify/dispute-faults';
import type { StepName } from '~/domain/dispute/procedure';
import { takeStep } from '~/services/dispute/take-step.server';

let folder: string;
let pristine: string;
beforeAll(async () => {
	const runtime = await aRuntime();
	await withCast(runtime);
	const steps: [StepName, typeof theCaseworker, unknown][] = [
		['take-on', theCaseworker, {}],
		['confirm-complete', theCaseworker, {}],
		['submit-views', theAssociation, { general: 'Wij zien het anders.', points: {} }],
		['add-note', theCaseworker, { text: 'Bellen met de gemeente.' }],
	];
	for (let dispute = 0; dispute < 4; dispute++) {
		const reference = await aFiledDispute(runtime);
		for (const [index, [step, actor, input]] of steps.entries()) {
			const seen = { seenVersion: index + 1, fileIds: [] };
			const taken = await takeStep(runtime, { actor, reference, step, input, ...seen });
			expect(taken).toEqual({ outcome: 'accepted', reference });
		}
	}
	expect(await all(disputeFaults(runtime.db))).toEqual([]);
	await runtime.db.close();
	folder = await mkdtemp(path.join(tmpdir(), 'portal-chain-'));
	pristine = path.join(folder, 'pristine.db');
	await copyFile(path.join(runtime.folder, 'portal.db'), pristine);
	await runtime.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What somebody with the file can do to a line, triggers or not; `?1` and `?2` name the line. */
const line = '"disputeId" = ?1 AND "sequence" = ?2';
const tampering: Record<string, string[]> = {
	'edits who': [`UPDATE "DisputeEvent" SET "actorName" = 'Iemand anders' WHERE ${line}`],
	'edits for whom': [`UPDATE "DisputeEvent" SET "actorFor" = 'Gemeente Elders' WHERE ${line}`],
	'edits the role': [`UPDATE "DisputeEvent" SET "actorRole" = 'signatory' WHERE ${line}`],
	'edits the person': [`UPDATE "DisputeEvent" SET "personId" = 'other' WHERE ${line}`],
	'edits what': [`UPDATE "DisputeEvent" SET "data" = "data" || ' ' WHERE ${line}`],
	'edits which step': [`UPDATE "DisputeEvent" SET "step" = 'withdraw' WHERE ${line}`],
	'edits why': [`UPDATE "DisputeEvent" SET "reason" = 'Om een andere reden' WHERE ${line}`],
	'edits when': [`UPDATE "DisputeEvent" SET "at" = '2027-01-13T10:00:00.000Z' WHERE ${line}`],
	'edits how the moment is written': [
		`UPDATE "DisputeEvent" SET "at" = '2027-01-14T10:00:00Z' WHERE ${line}`,
	],
	'edits who may read it': [
		`UPDATE "DisputeEvent" SET "audience" = CASE "audience" WHEN 'all' THEN 'ministry' ELSE 'all' END WHERE ${line}`,
	],
	'edits the hash': [
		`UPDATE "DisputeEvent" SET "hash" = 'f' || substr("hash", 2) || 'f' WHERE ${line}`,
	],
	'edits the hash before': [`UPDATE "DisputeEvent" SET "previousHash" = 'f' WHERE ${line}`],
	'deletes it': [`DELETE FROM "DisputeEvent" WHERE ${line}`],
	'deletes it and all after it': [
		'DELETE FROM "DisputeEvent" WHERE "disputeId" = ?1 AND "sequence" >= ?2',
	],
	'deletes it and closes the gap': [
		`DELETE FROM "DisputeEvent" WHERE ${line}`,
		'UPDATE "DisputeEvent" SET "sequence" = "sequence" - 1 WHERE "disputeId" = ?1 AND "sequence" > ?2',
	],
	'swaps it with its neighbour': [
		`UPDATE "DisputeEvent" SET "sequence" = -1 WHERE ${line}`,
		`UPDATE "DisputeEvent" SET "sequence" = ?2
			WHERE "disputeId" = ?1 AND "sequence" = CASE ?2 WHEN 5 THEN 4 ELSE ?2 + 1 END`,
		`UPDATE "DisputeEvent" SET "sequence" = CASE ?2 WHEN 5 THEN 4 ELSE ?2 + 1 END
			WHERE "disputeId" = ?1 AND "sequence" = -1`,
	],
	'moves it to another dispute': [
		`UPDATE "DisputeEvent" SET "disputeId" = (SELECT max("id") FROM "Dispute" WHERE "id" <> ?1),
			"sequence" = 99 WHERE ${line}`,
	],
	'adds a line after the last': [
		`INSERT INTO "DisputeEvent" SELECT "disputeId", 6, "at", "step", "actorName", "actorRole",
			"actorFor", "personId", "audience", "data", "reason", "previousHash", "hash"
			FROM "DisputeEvent" WHERE ${line}`,
	],
};

/** A copy of the file in which someone did this, with the triggers dropped and put back. */
async function tamperedWith(statements: string[], dispute: number, sequence: number) {
	const file = path.join(folder, 'tampered.db');
	await copyFile(pristine, file);
	const connection = await Connection.open(file);
	const { rows: triggers } = connection.run(`SELECT "name", "sql" FROM sqlite_master
		WHERE type = 'trigger' AND tbl_name = 'DisputeEvent'`);
	expect(triggers).toHaveLength(2);
	for (const [name] of triggers) connection.run(`DROP TRIGGER "${name}"`);
	const [row] = connection.run(
		'SELECT "id", "reference" FROM "Dispute" ORDER BY 2 LIMIT 1 OFFSET ?',
		[dispute],
	).rows;
	const [id = '', reference] = row ?? [];
	let changed = 0;
	for (const sql of statements) {
		const uses = sql.includes('?2') ? [id, sequence] : [id];
		changed += connection.run(sql, uses).changes;
	}
	expect(changed).toBeGreaterThan(0);
	for (const [, sql] of triggers) connection.run(String(sql));
	connection.close();
	return { file, id, reference };
}

const lines = Array.from({ length: 20 }, (_, at) => ({ dispute: at % 4, sequence: (at >> 2) + 1 }));

it.each(Object.entries(tampering))('finds whoever %s, for every line', async (_how, statements) => {
	for (const { dispute, sequence } of lines) {
		const { file, id, reference } = await tamperedWith(statements, dispute, sequence);
		const database = await openDatabase({ file });
		const found = await all(disputeFaults(database));
		await database.close();
		const touched = found.filter((fault) => fault.reference === reference);
		expect(touched.length, `${id} line ${sequence}`).toBeGreaterThan(0);
		const named = touched.map((fault) => fault.sequence ?? 0);
		expect(Math.min(...named)).toBeGreaterThanOrEqual(1);
		expect(Math.min(...named)).toBeLessThanOrEqual(Math.max(sequence, 6));
	}
});

it('names the line itself where one was edited', async () => {
	const { file, reference } = await tamperedWith(tampering['edits why'] ?? [], 2, 3);
	const database = await openDatabase({ file });
	const found = await all(disputeFaults(database));
	await database.close();
	expect(found).toEqual([{ reference, sequence: 3, what: 'line-changed', detail: null }]);
});

it('finds a dispute of which only the timeline is left', async () => {
	const file = path.join(folder, 'tampered.db');
	await copyFile(pristine, file);
	const connection = await Connection.open(file);
	connection.script('PRAGMA foreign_keys=OFF');
	connection.run('DELETE FROM "Dispute" WHERE "reference" = ?', ['2027-0003']);
	connection.close();
	const database = await openDatabase({ file });
	const found = await all(disputeFaults(database));
	await database.close();
	expect(found).toMatchObject([
		{ sequence: 1, what: 'dispute-missing' },
		{ reference: '2027-0003', what: 'dispute-missing' },
	]);
});
