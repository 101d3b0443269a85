import { createHash, randomUUID } from 'node:crypto';
import type { Database } from './open-database';

const scripts = import.meta.glob<string>('/prisma/migrations/*/migration.sql', {
	query: '?raw',
	import: 'default',
	eager: true,
});

/** The migrations that this build knows, by name, in order. */
export const migrations = Object.entries(scripts)
	.map(([file, sql]) => ({ name: file.split('/').at(-2) ?? file, sql }))
	.sort((a, b) => (a.name < b.name ? -1 : 1));

/** The database can't be brought to what this build needs; the message says why and what to do. */
export class MigrationRefused extends Error {
	override name = 'MigrationRefused';
}

// The table that Prisma's own tools keep, so that they can be used on the file as well.
const ledger = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
	"id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL, "finished_at" DATETIME,
	"migration_name" TEXT NOT NULL, "logs" TEXT, "rolled_back_at" DATETIME,
	"started_at" DATETIME NOT NULL DEFAULT current_timestamp,
	"applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0);`;

/**
 * Applies the migrations that are open, each whole or not at all, and answers their names. Refused
 * when an applied one was changed since, or the database is from a newer build.
 */
export async function migrate(database: Database, now: Date): Promise<string[]> {
	if (!(await hasLedger(database))) await database.script(ledger);
	const applied = await database.read<{ migration_name: string; checksum: string }>(
		'SELECT "migration_name", "checksum" FROM "_prisma_migrations"',
		[],
	);
	for (const { migration_name, checksum } of applied) {
		const known = migrations.find(({ name }) => name === migration_name);
		if (!known) {
			throw new MigrationRefused(
				`The database has migration ${migration_name}, which this build does not know: it is from a newer one. Start that build, or restore a backup.`,
			);
		}
		if (checksumOf(known.sql) !== checksum) {
			throw new MigrationRefused(
				`Migration ${migration_name} was changed after it was applied. Put the file back as it was and write a new migration instead.`,
			);
		}
	}
	const done = new Set(applied.map((row) => row.migration_name));
	const open = migrations.filter(({ name }) => !done.has(name));
	for (const { name, sql } of open) await database.script(`${sql}\n${record(name, sql, now)}`);
	return open.map(({ name }) => name);
}

async function hasLedger(database: Database): Promise<boolean> {
	const named = `SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_prisma_migrations'`;
	return (await database.read(named, [])).length > 0;
}

function record(name: string, sql: string, now: Date): string {
	const at = now.toISOString();
	const values = [randomUUID(), checksumOf(sql), at, name, at].map(quoted).join(', ');
	return `INSERT INTO "_prisma_migrations"
		("id", "checksum", "finished_at", "migration_name", "started_at", "applied_steps_count")
		VALUES (${values}, 1);`;
}

function quoted(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}

function checksumOf(sql: string): string {
	return createHash('sha256').update(sql).digest('hex');
}
