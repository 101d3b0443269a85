import fs from 'node:fs';
import path from 'node:path';
import type { FilePort } from '~/db/sqlite/open-file';

type Change = { at: number; bytes: Buffer } | { cutTo: number };

/** What is on the disk itself of a file, and what only the system's memory has. */
interface Kept {
	onDisk: Buffer;
	inMemory: Change[];
}

/** A disk whose power can be cut. */
export interface TestPower {
	readonly port: FilePort;
	/** Called before each change and each sync; the moment at which a test can cut. */
	onMoment: () => void;
	/**
	 * Writes the files of `folder` into `target` as a power cut at this moment leaves them: what was
	 * synced, and of each later write, as `chance` (0 to 1) says, all, the first half or nothing.
	 */
	cut(folder: string, target: string, chance: () => number): void;
}

/** The real file system, that remembers what was synced. Names count as kept once they are made. */
export function aPowerCut(): TestPower {
	const files = new Map<string, Kept>();
	const open = new Map<number, string>();
	const keptOf = (descriptor: number): Kept | undefined => files.get(open.get(descriptor) ?? '');
	const remember = (descriptor: number, change: Change) => {
		power.onMoment();
		keptOf(descriptor)?.inMemory.push(change);
	};
	const synced = (kept: Kept | undefined, changes: number) => {
		if (!kept) return;
		kept.onDisk = kept.inMemory.splice(0, changes).reduce(after, kept.onDisk);
	};
	const power: TestPower = {
		onMoment: () => {},
		port: {
			...fs,
			openSync: (file, flags, mode) => {
				const descriptor = fs.openSync(file, flags, mode);
				const name = String(file);
				if (!files.has(name) && fs.fstatSync(descriptor).isFile()) {
					files.set(name, { onDisk: fs.readFileSync(name), inMemory: [] });
				}
				open.set(descriptor, name);
				return descriptor;
			},
			writeSync: ((
				descriptor: number,
				source: Buffer,
				from: number,
				length: number,
				at: number,
			) => {
				const bytes = Buffer.from(source.subarray(from, from + length));
				remember(descriptor, { at, bytes });
				return fs.writeSync(descriptor, bytes, 0, length, at);
			}) as typeof fs.writeSync,
			ftruncateSync: (descriptor, length) => {
				remember(descriptor, { cutTo: length ?? 0 });
				fs.ftruncateSync(descriptor, length);
			},
			fdatasyncSync: (descriptor) => {
				power.onMoment();
				synced(keptOf(descriptor), Number.POSITIVE_INFINITY);
			},
			fdatasync: (descriptor, done) => {
				power.onMoment();
				const kept = keptOf(descriptor);
				const changes = kept?.inMemory.length ?? 0;
				setImmediate(() => {
					synced(kept, changes);
					done(null);
				});
			},
			unlinkSync: (file) => {
				files.delete(String(file));
				fs.unlinkSync(file);
			},
		},
		cut(folder, target, chance) {
			for (const [file, { onDisk, inMemory }] of files) {
				if (path.dirname(file) !== folder) continue;
				const kept = inMemory.flatMap((change) => survivor(change, chance()));
				fs.writeFileSync(
					path.join(target, path.basename(file)),
					kept.reduce(after, Buffer.from(onDisk)),
				);
			}
		},
	};
	return power;
}

function survivor(change: Change, chance: number): Change[] {
	if (chance < 1 / 3) return [];
	if (chance < 2 / 3 || 'cutTo' in change) return [change];
	return [{ ...change, bytes: change.bytes.subarray(0, change.bytes.length >> 1) }];
}

/** The file as it is after the change; the one before may be overwritten. */
function after(file: Buffer, change: Change): Buffer {
	if ('cutTo' in change) {
		return Buffer.concat([file.subarray(0, change.cutTo)], change.cutTo);
	}
	const end = change.at + change.bytes.length;
	const room = end <= file.length ? file : Buffer.concat([file], end);
	change.bytes.copy(room, change.at);
	return room;
}
