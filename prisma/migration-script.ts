import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';
import { SqliteWasmAdapterFactory } from '~/db/sqlite/adapter';
import { Connection } from '~/db/sqlite/connection';
import { Mutex } from '~/db/sqlite/mutex';

/** What of the engine its glue code offers beside its own exports. */
interface EngineModule {
	SchemaEngine: typeof SchemaEngine;
	__wbg_set_wasm(exports: WebAssembly.Exports): void;
}

const require = createRequire(import.meta.url);
const noFilter = { externalTables: [], externalEnums: [] };

/**
 * The SQL that brings a database on which these migrations were applied to what `schema` (the text of
 * schema.prisma) says, computed by Prisma's own engine; empty when they agree.
 */
export async function migrationScript(
	schema: string,
	migrations: readonly { name: string; sql: string }[],
): Promise<string> {
	loaded ??= loadEngine();
	const engineModule = await loaded;
	const connection = await Connection.openInMemory();
	const factory = new SqliteWasmAdapterFactory(connection, new Mutex());
	const engine = await engineModule.SchemaEngine.new(
		{ datamodels: [['schema.prisma', schema]] },
		() => {},
		bindMigrationAwareSqlAdapterFactory(factory),
	);
	try {
		const { stdout } = await engine.diff({
			from: { tag: 'migrations', ...asList(migrations) },
			to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] },
			script: true,
			exitCode: null,
			filters: noFilter,
		});
		const script = stdout ?? '';
		return script.replace(/^--.*$/gm, '').trim() === '' ? '' : script;
	} finally {
		engine.free();
		connection.close();
	}
}

function asList(migrations: readonly { name: string; sql: string }[]) {
	return {
		baseDir: '/prisma/migrations',
		lockfile: { path: 'migration_lock.toml', content: 'provider = "sqlite"\n' },
		shadowDbInitScript: '',
		migrationDirectories: migrations.map(({ name, sql }) => ({
			path: name,
			migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
		})),
	};
}

let loaded: Promise<EngineModule> | undefined;

/** Loads the engine's WebAssembly by hand: its own entry needs a bundler that imports .wasm files. */
async function loadEngine(): Promise<EngineModule> {
	const engine = glue as unknown as EngineModule;
	const file = require
		.resolve('@prisma/schema-engine-wasm')
		.replace(/schema_engine\.js$/, 'schema_engine_bg.wasm');
	const imports = { './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports };
	const { instance } = await WebAssembly.instantiate(readFileSync(file), imports);
	engine.__wbg_set_wasm(instance.exports);
	(instance.exports.__wbindgen_start as () => void)();
	return engine;
}
