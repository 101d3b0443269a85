import { execFile } from 'node:child_process';
import { appendFile, copyFile, cp, mkdtemp, readdir, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillDemo } from '#seed/fill-demo';
import { aPortal } from '#test/support/a-portal';
import { aRuntime } from '#test/support/a-runtime';
import { appendAudit } from '~/db/audit-log';
import { eventHash } from '~/db/event-log';
import { Connection, type SqlValue } from '~/db/sqlite/connection';
import { verify } from '~/server/verify/verify';

let folder: string;
let pristine: string;
let evidence: string;
let seal: string;
const tampered = () => path.join(folder, 'tampered.db');

beforeAll(async () => {
	const runtime = await aRuntime();
	await fillDemo(runtime);
	for (let line = 0; line < 12; line++) {
		const actor = { personId: 'person', name: 'Beheerder' };
		const audit = { at: runtime.clock.now(), action: 'give-role', actor, data: { line } };
		await runtime.db.transaction((tx) => appendAudit(tx, audit));
	}
	await runtime.db.close();
	folder = await mkdtemp(path.join(tmpdir(), 'portal-verify-'));
	pristine = path.join(folder, 'pristine.db');
	evidence = path.join(folder, 'evidence');
	await copyFile(path.join(runtime.folder, 'portal.db'), pristine);
	await cp(path.join(runtime.folder, 'evidence'), evidence, { recursive: true });
	await runtime.close();
	const { code, output } = await verified(pristine);
	expect([code, output]).toEqual([0, expect.stringContaining('no faults')]);
	seal = /Seal: (\S+)/.exec(output)?.[1] ?? '';
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function verified(...given: string[]) {
	const lines: string[] = [];
	const code = await verify([...given, '--files', evidence], 'nowhere', (line) => lines.push(line));
	return { code, output: lines.join('\n') };
}

/** A copy in which somebody with the file did this, triggers or not. */
async function tamper(work: (connection: Connection) => void): Promise<string> {
	await copyFile(pristine, tampered());
	const connection = await Connection.open(tampered());
	connection.script('PRAGMA foreign_keys=OFF');
	const triggers = connection.run(`SELECT "name" FROM sqlite_master WHERE type = 'trigger'`).rows;
	for (const [name] of triggers) connection.run(`DROP TRIGGER "${name}"`);
	work(connection);
	connection.close();
	return tampered();
}

/** The same numbers at each run. */
function chance(seed: number) {
	let state = seed;
	return (below: number) => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return Math.floor((state / 2_147_483_648) * below);
	};
}

const eventColumns = ['at', 'step', 'actorName', 'actorRole', 'actorFor', 'personId', 'audience'];
const moreColumns = ['data', 'reason', 'previousHash', 'hash'];
const columns = [...eventColumns, ...moreColumns];

it('names every one of 100 edits, deletions and swaps of lines of the timelines', async () => {
	const pick = chance(2026);
	const source = await Connection.open(pristine);
	const { rows } = source.run(`SELECT e.rowid, d."reference", e."sequence", d."version" FROM
		"DisputeEvent" e JOIN "Dispute" d ON d."id" = e."disputeId" ORDER BY e.rowid`);
	source.close();
	for (let round = 0; round < 100; round++) {
		const [row = 0, reference, sequence = 0] = rows[pick(rows.length)] ?? [];
		const [other = 0, otherReference] =
			rows.filter(([id]) => id !== row)[pick(rows.length - 1)] ?? [];
		const column = columns[pick(columns.length)] ?? '';
		const how = (['edit', 'delete', 'swap'] as const)[round % 3] ?? 'edit';
		const file = await tamper((connection) => {
			const run = (sql: string, ...values: SqlValue[]) => connection.run(sql, values);
			if (how === 'edit') {
				run(
					`UPDATE "DisputeEvent" SET "${column}" = coalesce("${column}", '') || 'x' WHERE rowid = ?`,
					row,
				);
			} else if (how === 'delete') run('DELETE FROM "DisputeEvent" WHERE rowid = ?', row);
			else swap(connection, row, other);
		});
		const { code, output } = await verified(file);
		const what = `round ${round}: ${how} ${column} of ${reference} line ${sequence}\n${output}`;
		expect(code, what).toBe(1);
		expect(output, what).toContain(`dispute ${reference}, line ${sequence}: `);
		if (how === 'swap') expect(output, what).toContain(`dispute ${otherReference}, line `);
	}
}, 300_000);

/** Puts what two lines tell in each other's place. */
function swap(connection: Connection, one: SqlValue, other: SqlValue) {
	const told = [
		'at',
		'step',
		'actorName',
		'actorRole',
		'actorFor',
		'personId',
		'data',
		'reason',
		'hash',
	];
	const list = told.map((column) => `"${column}"`).join(', ');
	const read = (row: SqlValue) =>
		connection.run(`SELECT ${list} FROM "DisputeEvent" WHERE rowid = ?`, [row]).rows[0] ?? [];
	const [first, second] = [read(one), read(other)];
	const sets = told.map((column) => `"${column}" = ?`).join(', ');
	connection.run(`UPDATE "DisputeEvent" SET ${sets} WHERE rowid = ?`, [...second, one]);
	connection.run(`UPDATE "DisputeEvent" SET ${sets} WHERE rowid = ?`, [...first, other]);
}

describe('Verification', () => {
	it('names every line of the audit trail that was edited, deleted or swapped', async () => {
		for (let line = 1; line <= 12; line++) {
			for (const sql of [
				`UPDATE "AuditEvent" SET "actorName" = 'Iemand anders' WHERE "sequence" = ${line}`,
				`UPDATE "AuditEvent" SET "data" = '{}' WHERE "sequence" = ${line}`,
				`DELETE FROM "AuditEvent" WHERE "sequence" = ${line}`,
			]) {
				const file = await tamper((connection) => void connection.run(sql));
				const { code, output } = await verified(file, '--expect', seal);
				expect(code, sql).toBe(1);
				// Where the last line is gone, only the seal remembers it.
				const isCutOff = sql.startsWith('DELETE') && line === 12;
				expect(output).toContain(isCutOff ? 'this seal' : `audit trail line ${line}: `);
			}
		}
	});

	it.each([
		[
			'a dispute’s content',
			`UPDATE "Dispute" SET "file" = replace("file", 'Water', 'Winter')`,
			'not as this last line left it',
		],
		[
			'what the ministry wrote',
			`UPDATE "Dispute" SET "chambers" = "chambers" || ' '`,
			'not as this last line left it',
		],
		['a state', `UPDATE "Dispute" SET "state" = 'withdrawn' WHERE "state" = 'filed'`, '(state)'],
		['whose dispute it is', `UPDATE "DisputeParty" SET "organisationId" = 'other'`, '(parties)'],
		[
			'the hash of a file',
			`UPDATE "StoredFile" SET "sha256" = 'f' || substr("sha256", 2)`,
			'a file has other bytes',
		],
		[
			'the last dispute, without a trace',
			`DELETE FROM "DisputeEvent" WHERE "disputeId" = (SELECT max("id") FROM "Dispute");
			DELETE FROM "Dispute" WHERE "id" = (SELECT max("id") FROM "Dispute")`,
			'the dispute is gone',
		],
	])('names what was done to %s', async (_what, sql, said) => {
		const file = await tamper((connection) => connection.script(sql));
		const { code, output } = await verified(file);
		expect(code).toBe(1);
		expect(output).toContain(said);
	});

	it('sees a timeline that was rewritten to its end by its seal alone, and says so without one', async () => {
		const file = await tamper((connection) => {
			const [row] = connection.run('SELECT * FROM "DisputeEvent" ORDER BY rowid DESC LIMIT 1').rows;
			const names = connection.run('SELECT * FROM "DisputeEvent" LIMIT 0').columns;
			const line = Object.fromEntries(names.map((name, at) => [name, row?.[at]]));
			const changed = { ...line, actorName: 'Iemand anders', at: new Date(String(line.at)) };
			const hash = eventHash(changed as never);
			connection.run(
				'UPDATE "DisputeEvent" SET "actorName" = ?, "hash" = ? WHERE "disputeId" = ? AND "sequence" = ?',
				['Iemand anders', hash, String(line.disputeId), Number(line.sequence)],
			);
		});
		const without = await verified(file);
		expect(without.code).toBe(0);
		expect(without.output).toContain('Without a seal from elsewhere');
		const sealed = await verified(file, '--expect', seal);
		expect(sealed.code).toBe(1);
		expect(sealed.output).toContain('the lines that this seal counts are not those of then');
	});

	it('takes a seal of before for what was added since', async () => {
		const file = await tamper((connection) => {
			connection.run('DELETE FROM "AuditEvent" WHERE "sequence" > 7');
		});
		const { code, output } = await verified(file);
		expect(code).toBe(0);
		const early = /Seal: (\S+)/.exec(output)?.[1] ?? '';
		expect(early).not.toBe(seal);
		expect((await verified(pristine, '--expect', early)).code).toBe(0);
	});

	it.each([
		['is gone', (file: string) => rm(file), 'a file is not there'],
		['lost its end', (file: string) => truncate(file, 1), 'a file has other bytes'],
		['got more', (file: string) => appendFile(file, 'x'), 'a file has other bytes'],
	])('names a file that %s, with its dispute', async (_how, change, said) => {
		const own = await mkdtemp(path.join(folder, 'files-'));
		await cp(evidence, own, { recursive: true });
		const source = await Connection.open(pristine);
		const [row] = source.run(`SELECT f."id", d."reference" FROM "StoredFile" f JOIN "Dispute" d
			ON d."id" = f."disputeId" LIMIT 1`).rows;
		source.close();
		const [id, reference] = (row ?? []).map(String);
		await change(path.join(own, id?.slice(0, 2) ?? '', id ?? ''));
		const lines: string[] = [];
		const code = await verify([pristine, '--files', own], '', (line) => lines.push(line));
		expect([code, lines[0]]).toEqual([
			1,
			`dispute ${reference}: ${said}${said.endsWith('bytes') ? ' than were kept' : ''} (${id})`,
		]);
		expect(lines.filter((line) => line.startsWith('dispute '))).toHaveLength(1);
	});

	it('says in words what it can’t verify, and leaves no trace beside the file', async () => {
		for (const [given, said] of [
			[[path.join(folder, 'nothing.db')], 'There is no database'],
			[[pristine, '--expect', 'abc'], 'expected a seal'],
			[[pristine, '--quick'], 'npm run verify -- [FILE'],
		] as const) {
			const lines: string[] = [];
			expect(await verify(given, '', (line) => lines.push(line))).toBe(2);
			expect(lines.join()).toContain(said);
		}
		await appendFile(
			path.join(folder, 'no-database.db'),
			'This is a letter and no database. '.repeat(99),
		);
		expect((await verified(path.join(folder, 'no-database.db'))).code).toBe(1);
		const beside = await readdir(folder);
		expect(beside.filter((name) => /-(wal|shm|journal|lock)$/.test(name))).toEqual([]);
	});
});

it('The command verifies the data folder, but not while the portal runs on it', async () => {
	const portal = await aPortal({ demo: true });
	const env = { ...process.env, DATA_DIR: portal.dataFolder };
	const run = () =>
		promisify(execFile)(process.execPath, ['app/server/start.mjs', 'verify'], { env }).then(
			({ stdout }) => ({ code: 0, stdout }),
			({ code, stdout }: { code: number; stdout: string }) => ({ code, stdout }),
		);
	try {
		const during = await run();
		expect([during.code, during.stdout]).toEqual([
			2,
			expect.stringContaining('in use by another process'),
		]);
		expect(await portal.end()).toBe(0);
		const after = await run();
		expect([after.code, after.stdout]).toEqual([0, expect.stringContaining('no faults')]);
	} finally {
		await portal.stop();
	}
});
