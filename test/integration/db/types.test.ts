import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Decimal } from '@prisma/client/runtime/client';
import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SqliteWasmAdapterFactory } from '~/db/sqlite/adapter';
import { Connection } from '~/db/sqlite/connection';
import { Mutex } from '~/db/sqlite/mutex';

/** What this test uses of the client that it generates. */
interface Client {
	everything: {
		create(query: { data: Record<string, unknown> }): Promise<Record<string, unknown>>;
		findFirst(query: { where: Record<string, unknown> }): Promise<Record<string, unknown> | null>;
	};
	$queryRawUnsafe<Rows>(sql: string, ...values: unknown[]): Promise<Rows>;
	$disconnect(): Promise<void>;
}

let connection: Connection;
let client: Client;
beforeAll(async () => {
	const command = path.join(
		path.dirname(createRequire(import.meta.url).resolve('prisma/package.json')),
		'build/index.js',
	);
	const schema = new URL('types.prisma', import.meta.url).pathname;
	execFileSync(process.execPath, [command, 'generate', '--schema', schema], {
		// Any existing file keeps it from looking for an engine; `generate` never runs it.
		env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	const generated = '../../../build/test/types-client/client';
	const { PrismaClient } = (await import(/* @vite-ignore */ generated)) as {
		PrismaClient: new (options: { adapter: SqlDriverAdapterFactory }) => Client;
	};
	connection = await Connection.openInMemory();
	connection.script(`CREATE TABLE "Everything" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
		"text" TEXT, "integer" INTEGER, "big" BIGINT, "float" REAL, "decimal" DECIMAL, "flag" BOOLEAN,
		"at" DATETIME, "bytes" BLOB, "json" JSONB, "required" TEXT NOT NULL)`);
	client = new PrismaClient({ adapter: new SqliteWasmAdapterFactory(connection, new Mutex()) });
});
afterAll(async () => {
	await client.$disconnect();
	connection.close();
});

const long = 'Prestatieafspraken 🏘️ '.repeat(20_000);
const values: Record<string, unknown[]> = {
	text: ['', 'é', '🏘️ huurders 👩‍👩‍👧', 'voor\0na', "'; DROP TABLE", '\r\n\u2028', '١٢٣', long],
	integer: [0, 1, -1, 2_147_483_647, -2_147_483_648],
	big: [0n, 1n, -1n, 2n ** 53n - 1n, 2n ** 53n + 1n, 2n ** 63n - 1n, -(2n ** 63n)],
	float: [0, 1, -1.5, 0.1, Math.PI, 1e300, 5e-324, 2 ** 60],
	decimal: ['0', '1', '-1.5', '0.1', '12345.6789', '999999999999.99'].map((v) => new Decimal(v)),
	flag: [true, false],
	at: ['1900-01-01T00:00:00.000Z', '2026-03-29T01:00:00.001Z', '9999-12-31T23:59:59.999Z'].map(
		(v) => new Date(v),
	),
	bytes: [
		new Uint8Array(0),
		new Uint8Array([0, 1, 255, 0]),
		Uint8Array.from({ length: 300_000 }, (_, at) => at % 251),
	],
	json: [{ a: [1, 'twee', null, { b: true }], '🏘️': '\0' }, [], 'tekst', 0, false],
};

describe.each(Object.keys(values))('a value of type %s', (field) => {
	it.each((values[field] ?? []).map((value) => [value]))('comes back as %s', async (value) => {
		const created = await client.everything.create({ data: { [field]: value, required: '' } });
		expect(created[field]).toEqual(value);
		const found = await client.everything.findFirst({ where: { id: created.id } });
		expect(found?.[field]).toEqual(value);
		// Through SQL of our own, where no schema tells the type: only the columns do.
		const sql = `SELECT "${field}" FROM "Everything" WHERE "id" = ?`;
		const [raw] = await client.$queryRawUnsafe<Record<string, unknown>[]>(sql, created.id);
		expect(raw?.[field]).toEqual(value);
	});

	it('comes back as null where it is not there', async () => {
		const { id } = await client.everything.create({ data: { required: '' } });
		expect((await client.everything.findFirst({ where: { id } }))?.[field]).toBeNull();
	});

	// Prisma looks for JSON by its paths only.
	if (field === 'json') return;
	it('finds the row by its value', async () => {
		for (const value of values[field] ?? []) {
			const { id } = await client.everything.create({ data: { [field]: value, required: '' } });
			const found = await client.everything.findFirst({ where: { id, [field]: value } });
			expect(found?.[field]).toEqual(value);
		}
	});
});

it('answers P2011 with the column for a value that must be there', async () => {
	// The table of this test is stricter than its schema, so that the database is who refuses.
	const refused = client.everything.create({ data: { text: 'zonder' } });
	await expect(refused).rejects.toMatchObject({
		code: 'P2011',
		message: expect.stringContaining('required'),
	});
});
