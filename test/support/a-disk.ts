import fs from 'node:fs';
import type { FilePort } from '~/db/sqlite/open-file';

type Operation = 'writeSync' | 'fdatasync' | 'fdatasyncSync' | 'ftruncateSync';

/** A disk that a test can fill: `port` for the database, `fill` and `empty` for the test. */
export interface TestDisk {
	readonly port: FilePort;
	/** From now on these operations find no room, or what else `code` says, after `allowed` more. */
	fill(operations: Operation | Operation[], options?: { allowed?: number; code?: string }): void;
	/** There is room again. */
	empty(): void;
	/** From now on syncs of a commit wait: `asked` when the first one does, until it is let go. */
	hold(): { asked: Promise<void>; letGo(): void };
	/** How often the disk refused since it was filled. */
	refusals(): number;
}

/** The real file system, with the room on it as a test says. */
export function aDisk(): TestDisk {
	let trouble: { operations: Operation[]; allowed: number; code: string } | null = null;
	let refused = 0;
	let held = Promise.resolve();
	let ask = () => {};
	const spend = (operation: Operation) => {
		if (!trouble?.operations.includes(operation) || trouble.allowed-- > 0) return;
		refused++;
		throw Object.assign(new Error(trouble.code), { code: trouble.code });
	};
	const port: FilePort = {
		...fs,
		writeSync: ((...input: Parameters<typeof fs.writeSync>) => {
			spend('writeSync');
			return fs.writeSync(...input);
		}) as typeof fs.writeSync,
		fdatasync: async (descriptor, done) => {
			ask();
			await held;
			try {
				spend('fdatasync');
				fs.fdatasync(descriptor, done);
			} catch (error) {
				setImmediate(done, error as Error);
			}
		},
		fdatasyncSync: (descriptor) => {
			spend('fdatasyncSync');
			fs.fdatasyncSync(descriptor);
		},
		ftruncateSync: (descriptor, length) => {
			spend('ftruncateSync');
			fs.ftruncateSync(descriptor, length);
		},
	};
	return {
		port,
		fill: (operations, { allowed = 0, code = 'ENOSPC' } = {}) => {
			trouble = { operations: [operations].flat(), allowed, code };
			refused = 0;
		},
		empty: () => {
			trouble = null;
		},
		hold: () => {
			let letGo = () => {};
			held = new Promise((resolve) => {
				letGo = resolve;
			});
			const asked = new Promise<void>((resolve) => {
				ask = resolve;
			});
			return { asked, letGo };
		},
		refusals: () => refused,
	};
}
