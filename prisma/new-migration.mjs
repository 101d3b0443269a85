// Writes the next migration: what prisma/schema.prisma says and the migrations so far don't. Use as
// `npm run migration -- NAME`; read what it wrote, and add what a schema can't say (triggers) by hand.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** @param {string} path beside this file */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
	process.stderr.write('Give the migration a name: npm run migration -- add_something\n');
	process.exit(1);
}

mkdirSync(here('migrations'), { recursive: true });
const migrations = readdirSync(here('migrations'), { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map((entry) => entry.name)
	.sort()
	.map((folder) => ({
		name: folder,
		sql: readFileSync(here(`migrations/${folder}/migration.sql`), 'utf8'),
	}));
const { module } = await runnerImport(here('migration-script.ts'), {
	resolve: { alias: { '~': here('../app') } },
});
const sql = await module.migrationScript(readFileSync(here('schema.prisma'), 'utf8'), migrations);
if (!sql) {
	process.stdout.write('The migrations and schema.prisma agree: nothing to write.\n');
} else {
	const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
	const folder = `migrations/${stamp}_${name}`;
	mkdirSync(here(folder));
	writeFileSync(here(`${folder}/migration.sql`), sql);
	process.stdout.write(`Wrote prisma/${folder}/migration.sql\n`);
}
