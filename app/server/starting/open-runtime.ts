import path from 'node:path';
import type { Logger } from 'pino';
import type { Config } from '~/config';
import { copyBeforeChange } from '~/db/copy-before-change';
import { migrate } from '~/db/migrate';
import { openDatabase } from '~/db/open-database';
import type { Runtime } from '~/runtime.server';
import { diskStore } from '~/storage/disk-store';
import { prepareDataFolder } from './data-folder';

/** A runtime, and what wakes the delivery of its mail once there is a loop that delivers. */
export interface OpenRuntime {
	runtime: Runtime;
	/** Has `runtime.mailQueued` call this from now on. */
	onMailQueued(wake: () => void): void;
}

/** Opens the data folder, brings the database up to date and wires the parts. */
export async function openRuntime(config: Config, log: Logger): Promise<OpenRuntime> {
	const folder = await prepareDataFolder(config.dataFolder);
	const clock = { now: () => new Date() };
	const db = await openDatabase({ file: path.join(folder, 'portal.db') });
	try {
		const applied = await migrate(db, clock.now(), {
			async beforeChange(lastMigration) {
				const copy = await copyBeforeChange(db, folder, lastMigration);
				log.info(
					{ copy },
					'copied the database before changing it; remove the copy when all is well',
				);
			},
		});
		for (const name of applied) log.info({ migration: name }, 'applied');
		const storage = await diskStore(path.join(folder, 'evidence'));
		let wake = () => {};
		return {
			runtime: { config, clock, db, storage, log, mailQueued: () => wake() },
			onMailQueued(next) {
				wake = next;
			},
		};
	} catch (error) {
		await db.close();
		throw error;
	}
}
