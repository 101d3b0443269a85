import path from 'node:path';
import { localDateOf } from '~/domain/local-date';
import type { Runtime } from '~/runtime.server';
import { listBackups, momentOf, takeBackup } from './backup/take-backup';

const minute = 60_000;
/** Milliseconds after a failure until it is tried again. */
const pause = 15 * minute;

/** The job that takes backups. */
export interface Backups {
	/** Takes one now, or right after the one that is being taken. */
	take(): Promise<void>;
	/** Takes one where it is time; called each minute. */
	takeIfDue(): Promise<void>;
	/** Throws where the last attempt failed, until one is taken. */
	prove(): void;
	start(): void;
	/** Takes no more, and breaks off the one that is being taken. */
	stop(): Promise<void>;
}

/** Takes a backup each day, or none where the operator named no folder; logs what came of it. */
export function createBackups(runtime: Runtime): Backups {
	const { config, clock, db, log } = runtime;
	const { backupFolder, backupAt, backupsKept: kept } = config;
	let running: Promise<void> | null = null;
	let isAskedAgain = false;
	let failedAt: Date | null = null;
	let timer: NodeJS.Timeout | undefined;
	const ending = new AbortController();
	const { signal } = ending;

	/** Who asks while one is being taken wants what was done since: there is one more. */
	async function runAll(folder: string): Promise<void> {
		while (isAskedAgain && !signal.aborted) {
			isAskedAgain = false;
			await run(folder);
		}
	}

	async function run(folder: string): Promise<void> {
		const now = clock.now();
		const began = performance.now();
		const dataFolder = path.resolve(config.dataFolder);
		try {
			const backup = await takeBackup({
				...{ db, dataFolder, backupFolder: folder, kept, now, signal },
			});
			failedAt = null;
			const took = Math.round(performance.now() - began);
			log.info({ ...backup, took }, 'took a backup');
		} catch (err) {
			if (signal.aborted) return log.info('broke a backup off: the portal stops');
			failedAt = now;
			log.error(
				{ err, folder },
				'The backup failed; earlier ones are as they were. See whether BACKUP_DIR is there, can be written and has room. It is tried again in a quarter of an hour',
			);
		}
	}

	const self: Backups = {
		take() {
			if (!backupFolder) {
				log.warn('No backup was taken: BACKUP_DIR names no folder');
				return Promise.resolve();
			}
			isAskedAgain = true;
			running ??= runAll(path.resolve(backupFolder)).finally(() => {
				running = null;
			});
			return running;
		},
		async takeIfDue() {
			if (!backupFolder || running) return;
			const now = clock.now();
			if (failedAt && now.getTime() - failedAt.getTime() < pause) return;
			const last = (await listBackups(path.resolve(backupFolder))).at(-1);
			if (isDue(now, backupAt, last ? momentOf(last) : null)) await self.take();
		},
		prove() {
			if (failedAt) throw new Error('The last backup failed');
		},
		start() {
			if (!backupFolder && config.mode === 'production') {
				log.warn('No backups are taken: BACKUP_DIR names no folder (see the README)');
			}
			timer = setInterval(() => void self.takeIfDue(), minute);
			timer.unref();
		},
		async stop() {
			clearInterval(timer);
			ending.abort();
			await running;
		},
	};
	return self;
}

/** Whether the last backup is older than the moment of today, or else of yesterday, at which one is taken. */
export function isDue(now: Date, at: string, last: Date | null): boolean {
	if (!last) return true;
	const today = localDateOf(now);
	const turn = timeOf(now) >= at ? today : localDateOf(new Date(now.getTime() - 24 * 60 * minute));
	const lastDay = localDateOf(last);
	return lastDay < turn || (lastDay === turn && timeOf(last) < at);
}

const clockTime = new Intl.DateTimeFormat('nl-NL', {
	timeZone: 'Europe/Amsterdam',
	hour: '2-digit',
	minute: '2-digit',
	hourCycle: 'h23',
});

/** The time of day in the Netherlands: `03:00`. */
function timeOf(moment: Date): string {
	return clockTime.format(moment);
}
