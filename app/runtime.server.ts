import type { Logger } from 'pino';
import type { Config } from './config';
import type { Database } from './db/open-database';
import type { EvidenceStore } from './storage/evidence-store';

/** Tells the time; passed in, so that a test or the demo can set it. */
export interface Clock {
	now(): Date;
}

/** The parts that every request, job and seed works with; wired once at start. */
export interface Runtime {
	readonly config: Config;
	readonly clock: Clock;
	readonly db: Database;
	readonly storage: EvidenceStore;
	readonly log: Logger;
	/** Wakes the delivery of mail after a commit; what is queued goes out without it, only later. */
	readonly mailQueued: () => void;
}
