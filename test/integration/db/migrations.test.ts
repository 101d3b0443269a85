import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';
import { MigrationRefused, migrate, migrations } from '~/db/migrate';
import { migrationScript } from '../../../prisma/migration-script';

let runtime: TestRuntime;
beforeEach(async () => {
	runtime = await aRuntime();
});
afterEach(() => runtime.close());

const schema = readFileSync('prisma/schema.prisma', 'utf8');
const now = new Date('2027-01-14T10:00:00Z');

it('agrees with schema.prisma: the engine finds nothing to change after the migrations', async () => {
	expect(await migrationScript(schema, migrations)).toBe('');
});

it('would see where they do not agree', async () => {
	const changed = schema.replace('  reason       String?\n', '');
	expect(changed).not.toBe(schema);
	expect(await migrationScript(changed, migrations)).toContain('DisputeEvent');
	expect(await migrationScript(schema, [])).toContain('CREATE TABLE "Dispute"');
});

it('applies each migration once, and keeps that as Prisma does', async () => {
	expect(await migrate(runtime.db, now)).toEqual([]);
	const rows = await runtime.db.read(
		'SELECT "migration_name", "applied_steps_count" FROM "_prisma_migrations" ORDER BY 1',
		[],
	);
	expect(rows).toEqual(
		migrations.map(({ name }) => ({ migration_name: name, applied_steps_count: 1 })),
	);
});

it('refuses a database on which a migration was applied that has been changed since', async () => {
	await runtime.db.script(`UPDATE "_prisma_migrations" SET "checksum" = 'other'`);
	const refusal = migrate(runtime.db, now);
	await expect(refusal).rejects.toThrow(MigrationRefused);
	await expect(refusal).rejects.toThrow('was changed after it was applied');
});

it('refuses a database of a newer build', async () => {
	await runtime.db.script(`INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name")
		VALUES ('x', 'x', '29990101000000_later')`);
	const refusal = migrate(runtime.db, now);
	await expect(refusal).rejects.toThrow(MigrationRefused);
	await expect(refusal).rejects.toThrow('29990101000000_later');
});

it('applies a script whole or not at all', async () => {
	const half = 'CREATE TABLE "Half" ("a" TEXT); CREATE TABLE "Dispute" ("b" TEXT);';
	await expect(runtime.db.script(half)).rejects.toThrow('already exists');
	await expect(runtime.db.read('SELECT * FROM "Half"', [])).rejects.toThrow('no such table');
});
