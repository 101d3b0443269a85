import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { readConfig } from '~/config';
import { migrate } from '~/db/migrate';
import { openDatabase } from '~/db/open-database';
import type { FilePort } from '~/db/sqlite/open-file';
import type { Clock, Runtime } from '~/runtime.server';
import { diskStore } from '~/storage/disk-store';
import { filingTime } from './a-dispute';

/** The real parts in a folder of their own, with a clock that a test sets. */
export interface TestRuntime extends Runtime {
	readonly clock: Clock & { set(now: Date): void };
	readonly folder: string;
	/** How often the delivery of mail was woken. */
	mailWakes(): number;
	/** Closes the database and removes the folder. */
	close(): Promise<void>;
}

/** A migrated, empty database file and evidence store in a temporary folder; `close` it at the end. */
export async function aRuntime(
	options: { now?: Date; port?: FilePort; folder?: string } = {},
): Promise<TestRuntime> {
	const folder = options.folder ?? (await mkdtemp(path.join(tmpdir(), 'portal-')));
	let now = options.now ?? filingTime;
	let wakes = 0;
	const db = await openDatabase({ file: path.join(folder, 'portal.db'), port: options.port });
	await migrate(db, now);
	return {
		config: readConfig(
			{ NODE_ENV: 'test', DATA_DIR: folder },
			() => 'a-secret-of-thirty-two-characters!',
		),
		clock: {
			now: () => now,
			set: (moment) => {
				now = moment;
			},
		},
		db,
		storage: await diskStore(path.join(folder, 'evidence')),
		log: pino({ level: 'silent' }),
		mailQueued: () => {
			wakes++;
		},
		folder,
		mailWakes: () => wakes,
		close: async () => {
			await db.close();
			await rm(folder, { recursive: true, force: true });
		},
	};
}
