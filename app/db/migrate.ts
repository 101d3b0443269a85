import { createHash, randomUUID } from 'node:crypto';
import type { Database } from './open-database';

const scripts = import.meta.glob<string>('/prisma/migrations/*/migration.sql', {
	query: '?raw',
	import: 'default',
	eager: true,
});

/** A change of the database's shape, by the name of its folder. */
export interface Migration {
	name: string;
	sql: string;
}

/** The migrations that this build knows, by name, in order. */
export const migrations: readonly Migration[] = Object.entries(scripts)
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

/** How migrating differs from bringing any database up to date with this build. */
interface Migrating {
	/** Called before a database that is in use is changed, with the last migration that it has. */
	beforeChange?: (lastMigration: string) => Promise<void>;
	/** The migrations of another build than this one. */
	known?: readonly Migration[];
}

/**
 * Applies the migrations that are open, each whole or not at all, and answers their names. Refused
 * when an applied one was changed since, or the database is from a newer build.
 */
export async function migrate(
	database: Database,
	now: Date,
	{ beforeChange, known = migrations }: Migrating = {},
): Promise<string[]> {
	if (!(await hasLedger(database))) await database.script(ledger);
	const applied = await database.read<{ migration_name: string; checksum: string }>(
		'SELECT "migration_name", "checksum" FROM "_prisma_migrations"',
		[],
	);
	for (const { migration_name, checksum } of applied) {
		const migration = known.find(({ name }) => name === migration_name);
		if (!migration) {
			throw new MigrationRefused(
				`The database has migration ${migration_name}, which this build does not know: it is from a newer one. Start that build, or put back the copy that was made before it (see Upgrading in the README).`,
			);
		}
		if (checksumOf(migration.sql) !== checksum) {
			throw new MigrationRefused(
				`Migration ${migration_name} was changed after it was applied. Put the file back as it was and write a new migration instead.`,
			);
		}
	}
	const done = new Set(applied.map((row) => row.migration_name));
	const open = known.filter(({ name }) => !done.has(name));
	const last = [...done].sort().at(-1);
	if (last && open.length > 0) await beforeChange?.(last);
	for (const { name, sql } of open) await database.script(`${sql}\n${record(name, sql, now)}`);
	return open.map(({ name }) => name);
}

/** The migrations that a database has, in order; none for one that is no portal's. */
export async function appliedMigrations(database: Database): Promise<string[]> {
	if (!(await hasLedger(database))) return [];
	const rows = await database.read<{ migration_name: string }>(
		'SELECT "migration_name" FROM "_prisma_migrations" ORDER BY 1',
		[],
	);
	return rows.map(({ migration_name }) => migration_name);
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
